import { table as tableTemplate } from '../../../src/core/schema/catalogue';
import { fieldRowsIn, heldFieldRows } from '../../../src/core/upkeep/held-fields';

const template = tableTemplate('settings');
const NONE: ReadonlyMap<string, string> = new Map();
/** The tab, one label a row, from row 1. */
const grid = (...rows: readonly (readonly string[])[]) => ({ values: rows, formulas: [] });
const held = (names: ReadonlyMap<string, string>, ...rows: readonly (readonly string[])[]) =>
  heldFieldRows(grid(...rows), template, names, 1);

const label = (key: string): string =>
  template.fields.find((field) => field.key === key)?.label.fr ?? `no field ${key}`;

test('a field is known by its label, in either language', () => {
  expect(held(NONE, [''], [label('currency'), 'EUR']).get('currency')).toBe(2);
  expect(held(NONE, ['Currency', 'EUR']).get('currency')).toBe(1);
});

test('one whose label was reworded is known by its name, that of its own plan', () => {
  const names = new Map([
    ['PAC_SETTINGS_CURRENCY', 'B2'],
    ['PAC2_SETTINGS_CURRENCY', 'B7'],
    ['PAC_SETTINGS_VAT_RATE', 'C2'],
  ]);
  expect(held(names, [], ['Monnaie', 'EUR']).get('currency')).toBe(2);
  expect(held(names, [], ['Monnaie', 'EUR']).has('vat_rate')).toBe(false);
});

/** As many empty rows as come before a field in a new plan, then what stands at its place. */
function atPlaceOf(key: string, row: readonly string[]): readonly (readonly string[])[] {
  const expected = fieldRowsIn([], template).get(key) ?? 1;
  return [...Array.from({ length: expected - 1 }, () => []), row];
}

test('a value left without its label and its name is where the template puts it', () => {
  const rows = atPlaceOf('currency', ['', 'EUR']);
  expect(held(NONE, ...rows).get('currency')).toBe(rows.length);
});

test('a row that another field has taken since is not it', () => {
  const rows = atPlaceOf('currency', [label('rounding'), '1']);
  expect(held(NONE, ...rows).has('currency')).toBe(false);
  expect(fieldRowsIn(rows, template).has('currency')).toBe(false);
  const reworded = atPlaceOf('currency', ['Arrondi', '1']);
  const names = new Map([['PAC_SETTINGS_ROUNDING', `B${reworded.length}`]]);
  expect(held(names, ...reworded).has('currency')).toBe(false);
});

test('a field that an older version lacked is nowhere', () => {
  expect(held(NONE, [label('currency'), 'EUR']).has('vat_rate')).toBe(false);
});
