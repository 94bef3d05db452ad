import { readAmount } from '../../../src/core/intake/amount';
import { unitTable } from './unit-table';

const rejected = (reason: string) => ({ kind: 'rejected', reason });
const plain = (text: string) => ({
  kind: 'amount',
  value: Number(text),
  text,
  isPercent: false,
  isScaled: false,
});

test.each([
  ['7', '7'],
  ['1850', '1850'],
  ['2 350,75', '2350.75'],
  ['2\u00a0350,75\u00a0€', '2350.75'],
  ['2\u202f350\u202f000,5\u00a0€', '2350000.5'],
  ['2\u2009350,75', '2350.75'],
  ['2 350\u202f000', '2350000'],
  ['2’350.75', '2350.75'],
  ['8.350.000,20', '8350000.20'],
  ['8,350,000.20', '8350000.20'],
  ['8,350,000', '8350000'],
  ['8.350.000', '8350000'],
  ['3,5', '3.5'],
  ['3.50', '3.50'],
  ['3,1416', '3.1416'],
  [',5', '0.5'],
  ['.75', '0.75'],
  ['€12.30', '12.30'],
  ['12 euros', '12'],
  ['eur 12', '12'],
])('“%s” is %s', (typed, text) => {
  expect(readAmount(typed)).toEqual(plain(text));
});

test.each([
  ['-4,20', '-4.20'],
  ['\u22124,20 €', '-4.20'],
  ['4,20-', '-4.20'],
  ['4,20\u2212', '-4.20'],
  ['(4,20)', '-4.20'],
  ['(4,20 €)', '-4.20'],
  ['(4,20) €', '-4.20'],
  ['( 4,20 )', '-4.20'],
  ['€-4.20', '-4.20'],
  ['-€4.20', '-4.20'],
  ['4,20- €', '-4.20'],
  ['+4,20', '4.20'],
  ['+ 4,20 €', '4.20'],
])('the sign of “%s”', (typed, text) => {
  expect(readAmount(typed)).toEqual(plain(text));
});

test.each([
  ['-0,00', '0.00'],
  ['(0)', '0'],
  ['-0', '0'],
  ['0,00 €', '0.00'],
])('“%s” is 0 without a sign', (typed, text) => {
  expect(readAmount(typed)).toEqual(plain(text));
});

test.each([
  ['12 k€', '12000'],
  ['12k', '12000'],
  ['1,5 K€', '1500.0'],
  ['€12k', '12000'],
  ['12 k EUR', '12000'],
  ['1,2 M€', '1200000'],
  ['0,0000005 M€', '0.5'],
  ['-3 k€', '-3000'],
])('“%s” is in thousands or millions: %s', (typed, text) => {
  expect(readAmount(typed)).toMatchObject({ value: Number(text), isScaled: true, isPercent: false });
});

test.each([
  ['15 %', '0.15'],
  ['15%', '0.15'],
  ['12,5\u00a0%', '0.125'],
  ['-2,25 %', '-0.0225'],
  ['110 %', '1.10'],
  ['0.7 %', '0.007'],
])('“%s” is %s where a percentage may be, and refused elsewhere', (typed, text) => {
  expect(readAmount(typed, { percent: true })).toEqual({ ...plain(text), isPercent: true });
  expect(readAmount(typed)).toEqual(rejected('percent'));
});

test.each([
  ['1,234', '1.234', '1234'],
  ['1.234', '1234', '1.234'],
  ['-56.789 €', '-56789', '-56.789'],
  ['2,500 k€', '2500', '2500000'],
])('“%s” is asked about, unless the column settles it', (typed, comma, dot) => {
  expect(readAmount(typed)).toEqual(rejected('ambiguous'));
  expect(readAmount(typed, { decimalMark: null })).toEqual(rejected('ambiguous'));
  expect(readAmount(typed, { decimalMark: ',' })).toMatchObject({ value: Number(comma) });
  expect(readAmount(typed, { decimalMark: '.' })).toMatchObject({ value: Number(dot) });
});

test('four digits before a separator of thousands are no number', () => {
  expect(readAmount('1234,567')).toEqual(rejected('ambiguous'));
  expect(readAmount('1234,567', { decimalMark: '.' })).toEqual(rejected('not_a_number'));
  expect(readAmount('1234,567', { decimalMark: ',' })).toEqual(plain('1234.567'));
});

test.each([
  ['1 234,567', '1234.567'],
  ['0,125', '0.125'],
  ['0.375', '0.375'],
  ['1.234,567', '1234.567'],
])('“%s” has three digits after its mark and one reading', (typed, text) => {
  expect(readAmount(typed)).toEqual(plain(text));
});

test('a column decides nothing that is clear by itself', () => {
  expect(readAmount('12,5', { decimalMark: '.' })).toEqual(plain('12.5'));
  expect(readAmount('1.234,56', { decimalMark: '.' })).toEqual(plain('1234.56'));
});

test.each(['12 $', '$12.50', '£3', '12 CHF', 'USD 9', '12 usd', '3 k$', '1,2 M£', '12 MAD', '1,234 $'])(
  '“%s” is in another currency',
  (typed) => {
    expect(readAmount(typed)).toEqual(rejected('currency'));
  },
);

test('the plan has its currency', () => {
  expect(readAmount('$12.50', { currency: 'USD' })).toEqual(plain('12.50'));
  expect(readAmount('12,50 $', { currency: 'CAD' })).toEqual(plain('12.50'));
  expect(readAmount('12 MAD', { currency: 'MAD' })).toEqual(plain('12'));
  expect(readAmount('12,50 €', { currency: 'USD' })).toEqual(rejected('currency'));
  expect(readAmount('12,50', { currency: 'USD' })).toEqual(plain('12.50'));
});

test('the number of a cell is taken as it prints', () => {
  expect(readAmount(1234.5)).toEqual(plain('1234.5'));
  expect(readAmount(-0)).toEqual(plain('0'));
  expect(readAmount(1e-7)).toEqual(plain('0.0000001'));
  expect(readAmount(Number.NaN)).toEqual(rejected('not_a_number'));
  expect(readAmount(Number.NEGATIVE_INFINITY)).toEqual(rejected('not_a_number'));
});

test('digits beyond those of a number are kept in the text', () => {
  expect(readAmount('9 007 199 254 740 993,01')).toMatchObject({ text: '9007199254740993.01' });
  expect(readAmount('9'.repeat(400))).toEqual(rejected('not_a_number'));
});

/** Answers the table leaves open, as the import rules settle them. */
const REASONS: Readonly<Record<string, string>> = {
  ambiguous: 'ambiguous',
  not_a_number: 'not_a_number',
  malformed_grouping: 'not_a_number',
};

function settledAnswer({ raw = '', expected = '' }: Readonly<Record<string, string>>): object {
  if (/^\d+E\d+$/u.test(raw)) return rejected('not_a_number');
  return / [A-Z]{3}$/u.test(expected) ? rejected('currency') : { value: Number(expected) };
}

test('every amount of the shared table', () => {
  const rows = unitTable('messy-amount-strings');
  if (rows === null) return;
  expect(rows).toHaveLength(67);
  for (const row of rows) {
    const reason = REASONS[row['class'] ?? ''];
    const answer = reason === undefined ? settledAnswer(row) : rejected(reason);
    expect({ raw: row['raw'], ...readAmount(row['raw'] ?? '', { percent: true }) }).toMatchObject(answer);
  }
});
