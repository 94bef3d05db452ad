import { cellName } from '../../../../src/core/plan/compose/names';
import { blueprintOf, everyTab, tabOf } from '../../../support/composed';

const first = blueprintOf({ tabs: everyTab() });
const second = blueprintOf({ tabs: everyTab(), number: 2 });
const namesOf = ({ tabs }: typeof first) => tabs.flatMap(({ names }) => names.map(({ name }) => name));

/** What Sheets takes for the name of a range: neither a cell nor a keyword. */
const VALID = /^(?![A-Z]{1,3}\d+$)(?!R\d*C\d*$)[A-Z_][A-Z0-9_]{0,249}$/u;

test.each([
  ['the first plan', first, /^PAC_/u],
  ['the second plan', second, /^PAC2_/u],
] as const)('the names of %s are valid, its own, and each given once', (_which, { tabs }, start) => {
  const names = tabs.flatMap((tab) => tab.names.map(({ name }) => name));
  expect(names.filter((name) => !VALID.test(name) || !start.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(300);
});

test('two plans share no name', () => {
  const known = new Set(namesOf(first));
  expect(namesOf(second).filter((name) => known.has(name))).toEqual([]);
});

test.each([
  ['settings', 'ref_date', 1, 'PAC_SETTINGS_REF_DATE'],
  ['home', 'company', 2, 'PAC2_HOME_COMPANY'],
])('%s:%s of plan %d is %s', (table, key, number, name) => {
  expect(cellName(table, key, number)).toBe(name);
});

test('each field and each keyed cell of the head has its name', () => {
  const names = new Map(tabOf(first, 'settings').names.map(({ name, a1 }) => [name, a1]));
  expect(names.get('PAC_SETTINGS_PLAN_ID')).toMatch(/^B\d+$/u);
  expect(namesOf(first)).toContain('PAC_BUDGET_EXPORT_STATE');
});

test.each(['rollup', 'budget', 'spend', 'actuals', 'kpis'])(
  'people may build on every column of %s',
  (table) => {
    const names = tabOf(first, table).names.map(({ name }) => name);
    expect(names).toContain(`PAC_${table.toUpperCase()}`);
    expect(names.filter((name) => name.startsWith(`PAC_${table.toUpperCase()}_`)).length).toBeGreaterThan(5);
  },
);

test('columns reach from the first row of data to the last row of the tab', () => {
  const { names, cells } = tabOf(first, 'actuals');
  const value = names.find(({ name }) => name === 'PAC_ACTUALS_VALUE');
  expect(value?.a1).toMatch(new RegExp(`^[A-Z]+2:[A-Z]+${cells.length}$`, 'u'));
});

test('each list has a name; what spans several has none', () => {
  const names = tabOf(first, 'lists').names.map(({ name }) => name);
  expect(names).toContain('PAC_L_SWOT');
  expect(names).not.toContain('PAC_L_MEMBER');
});
