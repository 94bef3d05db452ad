import {
  readCompany,
  readCurrency,
  readName,
  readStatement,
  tidy,
} from '../../../../src/core/plan/read/texts';
import { refusalOf } from './refusal';

test('stray spaces and lines are tidied', () => {
  expect(tidy('  Atelier\u00A0\n  Lumière\u202F ')).toBe('Atelier Lumière');
});

test.each([
  ['a name', () => readName(' Anne  Roux '), 'Anne Roux'],
  ['a company whose name looks like a formula', () => readCompany('=Plus+'), '=Plus+'],
  ['a currency', () => readCurrency(' eur '), 'EUR'],
  ['a sentence', () => readStatement(' Porter le CA '), 'Porter le CA'],
  ['no sentence', () => readStatement(''), ''],
  ['a name of a hundred characters', () => readName('x'.repeat(100)), 'x'.repeat(100)],
])('reads %s', (_what, read, expected) => expect(read()).toBe(expected));

test.each([
  ['no company', () => readCompany(' '), 'companyMissing'],
  ['a long company', () => readCompany('x'.repeat(101)), 'textTooLong'],
  ['a long name', () => readName('x'.repeat(101)), 'textTooLong'],
  ['two letters of currency', () => readCurrency('EU'), 'currencyUnknown'],
  ['a symbol of currency', () => readCurrency('€'), 'currencyUnknown'],
  ['a long sentence', () => readStatement('x'.repeat(501)), 'statementTooLong'],
])('refuses %s', (_what, read, key) => expect(refusalOf(read).key).toBe(key));
