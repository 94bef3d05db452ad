import { dateFormat, numberFormat } from '../../../../src/core/plan/compose/number-format';
import { readColumnType } from '../../../../src/core/schema/column-type';

interface Plan {
  readonly currency: string;
  readonly language: 'fr' | 'en';
}

const FR: Plan = { currency: 'EUR', language: 'fr' };
const EN: Plan = { currency: 'CHF', language: 'en' };
const format = (type: string, { plan = FR, formula = false, unit = '' } = {}) =>
  numberFormat(readColumnType(type), formula, unit || null, plan);

test.each([
  ['money', '#,##0.00 [$€]', '#,##0.00 [$CHF]'],
  ['percent', '0.0%', '0.0%'],
  ['date', 'dd/mm/yyyy', 'yyyy-mm-dd'],
  ['datetime', 'dd/mm/yyyy hh:mm', 'yyyy-mm-dd hh:mm'],
  ['month', 'mm/yyyy', 'yyyy-mm'],
  ['number', '', ''],
  ['decimal', '#,##0.00', '#,##0.00'],
  ['checkbox', '', ''],
  ['score', '', ''],
  ['text', '@', '@'],
  ['person', '@', '@'],
  ['list:swot', '@', '@'],
  ['id:stakes', '@', '@'],
  ['label:kpis.label', '@', '@'],
])('%s is shown as %s in French, as %s in English', (type, french, english) => {
  expect(format(type)).toBe(french);
  expect(format(type, { plan: EN })).toBe(english);
});

test('a formula that gives text is no plain text, or it would not calculate', () => {
  expect(format('text', { formula: true })).toBe('');
});

test.each([
  ['money', '#,##0 [$€]'],
  ['percent', '0.0%'],
  ['count', '#,##0'],
  ['days', '#,##0'],
  ['score', '0.0'],
  ['ratio', '0.00'],
  ['decimal', '#,##0.00'],
  ['points', ''],
  ['', ''],
])('a measure in %j is shown as %j', (unit, shown) => {
  expect(format('measure', { unit })).toBe(shown);
  expect(format('change', { unit })).toBe(shown);
});

test('a number that is calculated does not take the pattern of what it reads', () => {
  expect(format('number', { formula: true })).toBe('#,##0');
});

test('weeks are short', () =>
  expect([dateFormat('week', 'fr'), dateFormat('week', 'en')]).toEqual(['dd/mm', 'mm-dd']));
