import { readGrowth, readMoney, readRevenue, readStretch } from '../../../../src/core/plan/read/amounts';
import { refusalOf } from './refusal';

const FR = { language: 'fr', currency: 'EUR' } as const;
const EN = { language: 'en', currency: 'USD' } as const;

describe('an amount of money', () => {
  test.each([
    ['2400000', FR, 240_000_000],
    ['2 400 000 €', FR, 240_000_000],
    ['2\u202F400\u202F000', FR, 240_000_000],
    ['2,4 M', FR, 240_000_000],
    ['2,4 M€', FR, 240_000_000],
    ['1234,56', FR, 123_456],
    ['$2,400,000', EN, 240_000_000],
    ['1,234.56', EN, 123_456],
    ['2.4M', EN, 240_000_000],
    ['0', FR, 0],
  ])('%s', (typed, habits, minor) => {
    expect(readMoney(typed, habits)).toBe(minor);
  });

  test.each([
    ['', 'amountMissing', 'Saisissez un montant'],
    ['   ', 'amountMissing', 'Saisissez un montant'],
    ['beaucoup', 'amountUnreadable', '« beaucoup » n’est pas un montant'],
    ['10 %', 'amountUnreadable', '« 10 % » n’est pas un montant'],
    ['-5', 'amountNegative', 'il vaut −5'],
  ])('%j is refused: %s', (typed, key, french) => {
    const refusal = refusalOf(() => readMoney(typed, FR));
    expect(refusal.key).toBe(key);
    expect(refusal.fr.replaceAll(/[\u00A0\u202F]/gu, ' ')).toContain(french);
  });
});

test('last year’s revenue is above zero', () => {
  expect(readRevenue('1', FR)).toBe(100);
  expect(refusalOf(() => readRevenue('0', FR)).key).toBe('amountNotPositive');
});

describe('a growth', () => {
  test.each([
    ['10', 0.1],
    ['10 %', 0.1],
    ['12,5', 0.125],
    ['+12,5 %', 0.125],
    ['0', 0],
    ['-50', -0.5],
    ['100', 1],
    ['0,5 %', 0.005],
  ])('%s', (typed, fraction) => {
    expect(readGrowth(typed, FR)).toBe(fraction);
  });

  test('reads the point in English', () => expect(readGrowth('12.5%', EN)).toBe(0.125));

  test.each([
    ['dix', 'percentUnreadable', '« dix » n’est pas un pourcentage'],
    ['', 'percentUnreadable', 'n’est pas un pourcentage'],
    ['0,1', 'percentScale', 'Vouliez-vous dire 10 %'],
    ['-0,15', 'percentScale', 'Vouliez-vous dire −15 %'],
    ['101', 'growthOutOfRange', '101 % sort de la plage'],
    ['-51 %', 'growthOutOfRange', '−51 % sort de la plage'],
  ])('%j is refused: %s', (typed, key, french) => {
    const refusal = refusalOf(() => readGrowth(typed, FR));
    expect(refusal.key).toBe(key);
    expect(refusal.fr.replaceAll(/[\u00A0\u202F]/gu, ' ')).toContain(french);
  });
});

describe('a stretch', () => {
  test.each([
    ['', null],
    [' ', null],
    ['15', 0.15],
  ])('%j', (typed, fraction) => {
    expect(readStretch(typed, 0.1, FR)).toBe(fraction);
  });

  test.each(['10', '8'])('%s does not stretch a growth of 10 %%', (typed) => {
    expect(refusalOf(() => readStretch(typed, 0.1, FR)).key).toBe('stretchNotAbove');
  });

  test('a growth refused already is not told twice', () => expect(readStretch('15', null, FR)).toBe(0.15));
});
