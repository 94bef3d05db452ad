import { plainText, typedText } from '../../../../workbench/runtime/cells/typed-text';
import { type LocaleCode, localeOf } from '../../../../workbench/runtime/locales';

test.each<[LocaleCode, string, string, string | null]>([
  ['fr_FR', '1,5', '1.5', null],
  ['fr_FR', '1.5', "'1.5", null],
  ['fr_FR', '1 234,56', '1234.56', '#,##0.00'],
  ['fr_FR', '1\u202f234', '1234', '#,##0'],
  ['fr_FR', '1\u00a0234,50 €', '1234.5', '#,##0.00 [$€]'],
  ['fr_FR', '15 %', '0.15', '0%'],
  ['fr_FR', '+5 %', '0.05', '0%'],
  ['fr_FR', '-3', '-3', null],
  ['fr_FR', '01/03/2026', '46082', 'dd/mm/yyyy'],
  ['fr_FR', '2026-03-01', '46082', 'dd/mm/yyyy'],
  ['fr_FR', '13:30', '0.5625', 'hh:mm:ss'],
  ['fr_FR', 'VRAI', 'TRUE', null],
  ['fr_FR', '12 10', "'12 10", null],
  ['fr_FR', "'00123", "'00123", null],
  ['fr_FR', 'Relance', 'Relance', null],
  ['en_US', '1.5', '1.5', null],
  ['en_US', '1,234', '1234', '#,##0'],
  ['en_US', '3/1/2026', '46082', 'm/d/yyyy'],
  ['en_US', '3 500', "'3 500", null],
  ['en_US', '$12', '12', '[$$]#,##0'],
  ['en_US', 'VRAI', 'VRAI', null],
  ['en_GB', '01/03/2026', '46082', 'dd/mm/yyyy'],
])('under %s, typing %s puts %s', (code, text, content, format) => {
  expect(typedText(text, localeOf(code))).toEqual(format === null ? { content } : { content, format });
});

test.each(['=1+1', '00123', '1.5', '01/03/2026', 'true', "'x"])('%s kept as text is marked', (text) => {
  expect(plainText(text).content).toBe(`'${text}`);
});

test.each(['Relance', 'Q1 2026', 'a=b', ''])('%s kept as text needs no mark', (text) => {
  expect(plainText(text).content).toBe(text);
});
