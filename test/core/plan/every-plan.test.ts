import { chooseTabs } from '../../../src/core/plan/choose-tabs';
import { readColumnMark } from '../../../src/core/plan/compose/notes';
import { frame, styleKeys, table } from '../../../src/core/schema/catalogue';
import { blueprintOf } from '../../support/composed';
import { boldLabels, dropdowns, headers, readHeaders } from '../../support/tab-labels';
import { holdsChoice, holdsLabel } from '../../support/tab-room';
import { PLANS, TAB_ORDERS } from './tab-orders';

test('every style is walked through', () => expect(Object.keys(TAB_ORDERS)).toEqual(styleKeys()));

/** Columns people fill by choosing a row, a mark or a percentage: their header says how. */
const EXPLAINED: ReadonlySet<string> = new Set(['change', 'score', 'link']);

/** Finance reads the whole export: its columns are a contract. */
const READ_WHOLE = 'budget_export';

describe.each(PLANS)('the $choice $style plan in $language', ({ style, choice, language, order }) => {
  const plan = blueprintOf({ style, language, tabs: chooseTabs(style, choice) });
  const { tabs } = plan;
  const offered = tabs.flatMap((tab) => dropdowns(plan, tab).map((dropdown) => ({ tab, dropdown })));

  test('shows its tabs in order', () => {
    expect(tabs.filter(({ hidden }) => !hidden).map((tab) => tab.table)).toEqual(order);
  });

  test('holds, hidden, what its tabs are calculated from', () => {
    const { frame: framed, brings } = frame();
    const held = new Set(tabs.map((tab) => tab.table));
    const needed = [...framed, ...[...held].flatMap((key) => brings[key] ?? [])];
    expect(needed.filter((key) => !held.has(key))).toEqual([]);
  });

  test('gives every column a label, and a note that says which column it is', () => {
    const all = tabs.flatMap((tab) => headers(tab).map((header) => ({ ...header, table: tab.table })));
    expect(all.length).toBeGreaterThan(100);
    const wrong = all.filter(
      ({ label, note, table: owner }) => label.trim() === '' || readColumnMark(note)?.table !== owner,
    );
    expect(wrong).toEqual([]);
  });

  test('explains the columns that are filled in a way of their own', () => {
    const columns = tabs.flatMap((tab) =>
      table(tab.table).columns.map((column) => ({ ...column, key: `${tab.table}.${column.key}` })),
    );
    const typed = columns.filter(({ formula, script, hidden }) => formula === null && !script && !hidden);
    const bare = typed.filter(({ type, note }) => EXPLAINED.has(type.kind) && note === null);
    expect(bare.map(({ key }) => key)).toEqual([]);
  });

  test('shows at most twelve columns of a table', () => {
    const visible = tabs.map((tab) => ({
      table: tab.table,
      columns: readHeaders(tab).length - (tab.folded?.count ?? 0),
    }));
    expect(visible.filter(({ columns, table: key }) => key !== READ_WHOLE && columns > 12)).toEqual([]);
  });

  test('has room for every label', () => {
    const cut = tabs.flatMap((tab) =>
      boldLabels(plan, tab)
        .filter(({ row, column, label }) => !holdsLabel(tab, row, column, label))
        .map(({ label }) => `${tab.table}: ${label}`),
    );
    expect(cut).toEqual([]);
  });

  test('offers, in every dropdown, what the plan holds', () => {
    expect(offered.length).toBeGreaterThan(40);
    expect(offered.filter(({ dropdown }) => dropdown.values.length === 0)).toEqual([]);
    const blank = offered.filter(
      ({ dropdown: { source, values } }) => source === 'lists' && values.some((value) => value === ''),
    );
    expect(blank).toEqual([]);
  });

  test('has room for every value of its dropdowns', () => {
    const cut = offered.flatMap(({ tab, dropdown: { row, column, values } }) =>
      values
        .filter((value) => !holdsChoice(tab, row, column, value))
        .map((value) => `${tab.table}: ${value}`),
    );
    expect(cut).toEqual([]);
  });
});
