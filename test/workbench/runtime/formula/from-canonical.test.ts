import { assert, property, string } from 'fast-check';
import { fromCanonical } from '../../../../workbench/runtime/formula/from-canonical';
import { toCanonical } from '../../../../workbench/runtime/formula/to-canonical';
import { type LocaleCode, localeOf } from '../../../../workbench/runtime/locales';

const asIs = (name: string) => name;

test.each<[LocaleCode, string, string]>([
  ['fr_FR', '=SUM(A1,2.5)', '=SUM(A1;2,5)'],
  ['fr_FR', '={1,2;3,4}', '={1\\2;3\\4}'],
  ['en_US', '=SUM(A1,2.5)', '=SUM(A1,2.5)'],
  ['fr_FR', '=SUM(#REF,1)', '=SUM(#REF!;1)'],
])('under %s, %s is shown %s', (code, canonical, shown) => {
  expect(fromCanonical(canonical, localeOf(code), asIs)).toBe(shown);
});

test('a tab is shown under the name it was given', () => {
  const shown = fromCanonical("='L’été'!A1", localeOf('fr_FR'), () => "L'été");
  expect(shown).toBe("='L''été'!A1");
});

test('whatever text a formula holds, it comes back as it was written', () => {
  const text = string().filter((value) => !/[\\\r\n]/u.test(value));
  assert(
    property(text, (value) => {
      const formula = `=IF(A1="${value.replaceAll('"', '""')}";1;2)`;
      const locale = localeOf('fr_FR');
      const canonical = toCanonical(formula, { locale, strict: true, place: 'A1' });
      expect(fromCanonical(canonical, locale, asIs)).toBe(formula);
    }),
  );
});
