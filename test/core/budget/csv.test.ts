import { exportCsv } from '../../../src/core/budget/csv';
import { exportBudget } from '../../../src/core/budget/export';
import { exportInput, line } from './lines';

const months = [1_234_567, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const rowOf = (given: Parameters<typeof line>[1]) =>
  exportBudget(exportInput({ lines: [line('BUD-001', { months, ...given })] })).slice(0, 1);
const cellsOf = (given: Parameters<typeof line>[1], language: 'fr' | 'en') =>
  (exportCsv(rowOf(given), language).split('\r\n')[1] ?? '').split(language === 'fr' ? ';' : ',');

test('in French: semicolons, decimal commas, day first', () => {
  const cells = cellsOf({}, 'fr');
  expect(cells).toHaveLength(24);
  expect(cells.slice(3, 5)).toEqual(['2026', '01/07/2026']);
  expect(cells.slice(15, 18)).toEqual(['12345,67', '2469,13', '14814,80']);
});

test('in English: commas, decimal points, ISO dates', () => {
  const cells = cellsOf({}, 'en');
  expect(cells.slice(3, 5)).toEqual(['2026', '2026-07-01']);
  expect(cells.slice(15, 18)).toEqual(['12345.67', '2469.13', '14814.80']);
});

test('the file begins with a byte order mark and its headers, and ends each line', () => {
  const text = exportCsv(rowOf({}), 'fr');
  expect(text.startsWith('\uFEFFplan_id;version;')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(3);
  expect(exportCsv([], 'en').split('\r\n')).toHaveLength(2);
});

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+33', `"'+33"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['Salon "Pro"', '"Salon ""Pro"""'],
  ['Nord, Est', '"Nord, Est"'],
])('the text %j is inert and quoted', (text, cell) => {
  expect(exportCsv(rowOf({ costCenter: text }), 'en')).toContain(`,${cell},`);
});
