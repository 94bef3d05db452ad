import { AXES } from '../../../src/core/plan/answers';
import { label } from '../../../src/core/schema/label';
import { table as tableTemplate, tableKeys } from '../../../src/core/schema/catalogue';
import type { Snapshot } from '../../../workbench/runtime/book';
import { errorCells } from '../../support/error-cells';
import { fillPlan, isTyped } from '../../support/fill-plan';
import { makePlan, named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { openWorkbook } from '../../support/runtime';
import { ask } from '../../support/serve';

const TABLES = tableKeys().filter((key) => tableTemplate(key).examples.length > 0);
/** Rows of these are looked up from other tabs by their first match: here the example comes first, and is alone. */
const EMPTIED = ['channel_audit', 'channel_strategy'];
/** Several of these are shown: their rows point at one another. */
const SEVERAL: Readonly<Record<string, number>> = { objectives: 3, budget: 2, actions: 2 };

/** Names that examples bear too: what counts a real one must not count the other. */
const MEMBERS = {
  rep: named('Commercial 1', 'Commercial 2'),
  product: named('Produit A', 'Produit B'),
  channel: named('Magasins', 'Site e-commerce'),
};

const runtime = openWorkbook({ userLocale: 'fr', now: new Date('2027-03-15T10:00:00+01:00') });
const planId = makePlan(runtime, {
  style: 'mix',
  tabs: [...TABLES, 'home', 'rollup', 'dashboard', 'channel_tracking', 'persona_tracking'],
  members: MEMBERS,
});
const tabs = new PlanTabs(runtime, planId);

function empty(table: string): void {
  for (const column of tableTemplate(table).columns)
    if (isTyped(column) && tabs.columns(table).has(column.key))
      tabs.column(table, column.key, 6).clearContent();
}

fillPlan(tabs);
for (const table of EMPTIED) empty(table);
ask(runtime, { kind: 'refresh', planId });
ask(runtime, { kind: 'export', planId });

/** Tables that hold an example, and the rows of the sheet it stands in. */
function exampleRows(table: string): ReadonlySet<number> {
  const column = tabs.columns(table).get('id') ?? 0;
  const ids = tabs.sheet(table).getRange(1, column, tabs.sheet(table).getMaxRows(), 1).getValues();
  return new Set(ids.flatMap(([id], index) => (String(id).startsWith('EX-') ? [index + 1] : [])));
}

/** Whether a cell belongs to an example: panels at the right of the table do not. */
function exampleCells(): (name: string, a1: string) => boolean {
  const found = new Map(
    TABLES.map((table) => {
      const width = Math.max(...tabs.columns(table).values());
      return [tabs.sheet(table).getName(), { rows: exampleRows(table), width }] as const;
    }),
  );
  return (name, a1) => {
    const held = found.get(name);
    return held !== undefined && held.rows.has(rowOf(a1)) && columnOf(a1) <= held.width;
  };
}

const rowOf = (a1: string): number => Number(/\d+$/u.exec(a1)?.[0]);
const columnOf = (a1: string): number =>
  Array.from(/^[A-Z]+/u.exec(a1)?.[0] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** An objective's row in the monthly layer shows its metric, and 0 for none: nothing reads it. */
const LAYER = tabs.sheet('actuals_month').getName();

function figures(picture: Snapshot, isExample: (name: string, a1: string) => boolean): readonly string[] {
  return picture.sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([a1, { value, formula }]) =>
      isExample(name, a1) || (name === LAYER && columnOf(a1) === 1)
        ? []
        : [`${name}!${a1} ${String(value)} ${formula ?? ''}`],
    ),
  );
}

/** Sheets and cells that differ between two pictures. */
function differences(one: Snapshot, other: Snapshot): readonly string[] {
  return one.sheets.flatMap(({ name, cells, ...sheet }, index) => {
    const { cells: cellsNow = {}, ...sheetNow } = other.sheets[index] ?? {};
    const differing = Object.keys({ ...cells, ...cellsNow }).filter(
      (a1) => JSON.stringify(cells[a1]) !== JSON.stringify(cellsNow[a1]),
    );
    const isSame = JSON.stringify({ name, ...sheet }) === JSON.stringify(sheetNow);
    return [...(isSame ? [] : [name]), ...differing.map((a1) => `${name}!${a1}`)];
  });
}

const rollUps = () => AXES.map((axis) => ask(runtime, { kind: 'roll-up', planId, axis }));
const csv = () => ask(runtime, { kind: 'export-csv', planId }).text;
const show = (table: string) => ask(runtime, { kind: 'show-example', planId, table });

describe('examples of every tab', () => {
  const before = { picture: runtime.snapshot(), rollUps: rollUps(), csv: csv() };
  const offered = ask(runtime, { kind: 'examples', planId }).tabs;
  for (const { table } of offered) for (let n = 0; n < (SEVERAL[table] ?? 1); n += 1) show(table);
  const shown = ask(runtime, { kind: 'examples', planId }).tabs;
  const during = { picture: runtime.snapshot(), rollUps: rollUps() };
  const isExample = exampleCells();

  test('are offered wherever there are some', () => {
    expect(new Set(offered.map(({ table }) => table))).toEqual(new Set(TABLES));
    for (const { table, shown: count, left } of shown)
      expect({ table, count, all: count + left }).toEqual({
        table,
        count: SEVERAL[table] ?? 1,
        all: tableTemplate(table).examples.length,
      });
  });

  test('change no cell of the workbook but their own', () => {
    const now = new Set(figures(during.picture, isExample));
    expect(figures(before.picture, isExample).filter((cell) => !now.has(cell))).toEqual([]);
    expect(errorCells(runtime)).toEqual([]);
  });

  test('are in no roll-up of the sidebar', () => {
    expect(during.rollUps).toEqual(before.rollUps);
  });

  test('leave every cell as it was once removed', () => {
    const count = shown.reduce((sum, { shown: rows }) => sum + rows, 0);
    runtime.calls.reset();
    expect(ask(runtime, { kind: 'remove-examples', planId })).toEqual({ removed: count, kept: 0 });
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
    expect(differences(before.picture, runtime.snapshot())).toEqual([]);
  });

  test('are not exported, and the export stays up to date', () => {
    for (const table of ['budget', 'spend']) show(table);
    ask(runtime, { kind: 'export', planId });
    expect(csv()).toBe(before.csv);
    expect(tabs.named('PAC_BUDGET_EXPORT_STATE')).toBe(label('export_state', 'fresh', 'fr'));
  });
});
