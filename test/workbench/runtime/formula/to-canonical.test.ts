import { toCanonical } from '../../../../workbench/runtime/formula/to-canonical';
import { type LocaleCode, localeOf } from '../../../../workbench/runtime/locales';

function read(formula: string, code: LocaleCode, strict = true): string {
  return toCanonical(formula, { locale: localeOf(code), strict, place: "'Tab'!B2" });
}

test.each<[LocaleCode, string, string]>([
  ['fr_FR', '=SUM(1;2)', '=SUM(1,2)'],
  ['fr_FR', '=IF(A1="a,b;c";1;2)', '=IF(A1="a,b;c",1,2)'],
  ['fr_FR', '={1\\2;3\\4}', '={1,2;3,4}'],
  ['fr_FR', '={SUM(1;2)\\3}', '={SUM(1,2),3}'],
  ['fr_FR', "='L''été'!A1", "='L’été'!A1"],
  ['fr_FR', "='Q1/Q2'!A1", "='Q1∕Q2'!A1"],
  ['fr_FR', "='Réalisé, 2026.5'!A1", "='Réalisé, 2026.5'!A1"],
  ['fr_FR', '="dit ""oui"""', '=("dit "&CHAR(34)&"oui"&CHAR(34)&"")'],
  ['fr_FR', "=SUM('Tab'!$C$4:$C)", "=SUM('Tab'!$C$4:$C)"],
  ['en_US', '=SUM(1,2)', '=SUM(1,2)'],
  ['en_US', '=SUM(1;2)', '=SUM(1,2)'],
  ['en_US', '=A1*0.5', '=A1*0.5'],
  ['en_US', '={1,2;3,4}', '={1,2;3,4}'],
])('under %s, %s is %s', (code, formula, canonical) => {
  expect(read(formula, code)).toBe(canonical);
});

test.each([
  ['=SUM(A1,B2)', 'a comma between arguments'],
  ['=SUM(1,2)', 'a number with a decimal comma'],
  ['=A1*2,5', 'a number with a decimal comma'],
  ['=A1*0.5', 'a decimal point'],
  ['=A1*.5', 'a decimal point'],
])('in strict mode %s throws and names the cell', (formula, trouble) => {
  expect(() => read(formula, 'fr_FR')).toThrow(`'Tab'!B2: ${trouble} in ${formula}`);
});

test('otherwise a decimal comma is a decimal comma', () => {
  expect(read('=A1*2,5', 'fr_FR', false)).toBe('=A1*2.5');
});
