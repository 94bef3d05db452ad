import { guardColumn } from '../../src/core/plan/layout';
import { table as tableTemplate } from '../../src/core/schema/catalogue';
import { PlanTabs } from '../support/plan-tabs';
import type { Runtime } from '../../workbench/runtime/host';
import { token, typedCells } from './typed';

/** What a person does to a plan, chosen by a few numbers. */
export interface Edit {
  readonly kind: EditKind;
  /** Which tab, which row, which column: each taken modulo what there is. */
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** The tabs people type in, in this test. */
export const TYPED_TABS = ['swot', 'actions', 'risks'] as const;
type TypedTab = (typeof TYPED_TABS)[number];

/** 1 January 2027, as a serial day. */
const NEW_YEAR = 46_388;

interface Place extends Edit {
  readonly runtime: Runtime;
  readonly tabs: PlanTabs;
  readonly table: TypedTab;
}

const pick = <T>(items: readonly T[], index: number): T | undefined =>
  items[index % Math.max(items.length, 1)];

const guardOf = (table: string): string => guardColumn(tableTemplate(table)) ?? 'id';

/** Columns people type text in, other than the one that tells a filled row. */
function textColumns({ tabs, table }: Place): readonly string[] {
  const { columns } = tableTemplate(table);
  const held = tabs.columns(table);
  return columns
    .filter(
      ({ key, type, formula, script }) =>
        type.kind === 'text' && formula === null && !script && held.has(key),
    )
    .map(({ key }) => key)
    .filter((key) => key !== guardOf(table));
}

/** Types one row: the column that tells it is filled, and another. */
function fillRow(place: Place, row: number): void {
  const { tabs, table } = place;
  const column = pick(textColumns(place), place.column);
  if (!tabs.columns(table).has(guardOf(table))) return;
  tabs.cell(table, row, guardOf(table)).setValue(token());
  if (column !== undefined) tabs.cell(table, row, column).setValue(token());
}

/** First row of data whose cells of ours hold nothing typed. */
function freeRow({ tabs, table }: Place): number {
  return tabs
    .rows(table)
    .findIndex((cells) => [...cells].every(([key, v]) => key === 'id' || v === '' || v === false));
}

/** Types one line of actuals, of the first metric of the plan. */
function typeSale({ tabs, row, column }: Place, at: number): void {
  const metric = String(tabs.rows('kpis')[0]?.get('label'));
  tabs.cell('actuals', at, 'date').setValue(NEW_YEAR + row);
  tabs.cell('actuals', at, 'metric').setValue(metric);
  tabs.cell('actuals', at, 'value').setValue(100 + column);
  tabs.cell('actuals', at, 'account').setValue(token());
}

function anyColumn({ tabs, table, column }: Place): number {
  return pick([...tabs.columns(table).values()], column) ?? 1;
}

/** A column of ours in which nobody typed. */
function untypedColumn(place: Place): number | null {
  const { tabs, table, runtime, column } = place;
  const id = tabs.sheet(table).getSheetId();
  const typed = new Set(
    typedCells(runtime)
      .filter(({ sheet }) => sheet === id)
      .map((cell) => cell.column + 1),
  );
  const free = [...tabs.columns(table)].filter(
    ([key, at]) => key !== guardOf(table) && key !== 'id' && !typed.has(at),
  );
  return pick(free, column)?.[1] ?? null;
}

const EDITS = {
  fill: (place: Place) => {
    const row = freeRow(place);
    if (row >= 0) fillRow(place, row);
  },
  insertUnderHeader: (place: Place) => {
    place.tabs.sheet(place.table).insertRowsBefore(4, 1);
    fillRow(place, 0);
  },
  insertElsewhere: (place: Place) => {
    const row = place.row % 8;
    place.tabs.sheet(place.table).insertRowsAfter(4 + row, 1);
    fillRow(place, row + 1);
  },
  pasteUnder: (place: Place) => {
    const sheet = place.tabs.sheet(place.table);
    sheet.insertRowsAfter(sheet.getMaxRows(), 2);
    const below = place.tabs.rows(place.table).length;
    fillRow(place, below);
    fillRow(place, below + 1);
  },
  deleteRow: (place: Place) => {
    place.tabs.sheet(place.table).deleteRows(4 + (place.row % 8), 1);
  },
  sort: (place: Place) => {
    const { tabs, table } = place;
    const sheet = tabs.sheet(table);
    const last = Math.max(...tabs.columns(table).values());
    const column = tabs.columns(table).get(guardOf(table)) ?? 1;
    sheet.getRange(4, 1, 12, last).sort({ column, ascending: place.row % 2 === 0 });
  },
  ownColumn: (place: Place) => {
    const sheet = place.tabs.sheet(place.table);
    const at = anyColumn(place);
    sheet.insertColumnsAfter(at, 1);
    sheet.getRange(3, at + 1).setValue(token());
    sheet.getRange(4 + (place.row % 10), at + 1).setValue(token());
  },
  ownFormula: (place: Place) => {
    const { columns } = tableTemplate(place.table);
    const calculated = columns.filter(
      ({ key, formula }) => formula !== null && place.tabs.columns(place.table).has(key),
    );
    const column = pick(calculated, place.column);
    if (column) place.tabs.cell(place.table, place.row % 10, column.key).setFormula(`="${token()}"`);
  },
  overtype: (place: Place) => {
    const { columns } = tableTemplate(place.table);
    const calculated = columns.filter(
      ({ key, formula }) => formula !== null && place.tabs.columns(place.table).has(key),
    );
    const column = pick(calculated, place.column);
    if (column) place.tabs.cell(place.table, place.row % 10, column.key).setValue(token());
  },
  clearFormula: (place: Place) => {
    const { columns } = tableTemplate(place.table);
    const calculated = columns.filter(
      ({ key, formula }) => formula !== null && place.tabs.columns(place.table).has(key),
    );
    const column = pick(calculated, place.column);
    if (column) place.tabs.cell(place.table, place.row % 10, column.key).clearContent();
  },
  sell: (place: Place) => {
    const row = place.tabs.rows('actuals').findIndex((cells) => cells.get('value') === '');
    if (row >= 0) typeSale(place, row);
  },
  sellUnderHeader: (place: Place) => {
    place.tabs.sheet('actuals').insertRowsBefore(2, 1);
    typeSale(place, 0);
  },
  renameHeader: (place: Place) => {
    place.tabs.sheet(place.table).getRange(3, anyColumn(place)).setValue(token());
  },
  eraseHeader: (place: Place) => {
    place.tabs.sheet(place.table).getRange(3, anyColumn(place)).clearContent();
  },
  loseMark: (place: Place) => {
    place.tabs.sheet(place.table).getRange(3, anyColumn(place)).clearNote();
  },
  deleteColumn: (place: Place) => {
    const column = untypedColumn(place);
    if (column !== null) place.tabs.sheet(place.table).deleteColumns(column, 1);
  },
  renameTab: (place: Place) => {
    place.tabs.sheet(place.table).setName(`Onglet ${token().slice(1)}`);
  },
  moveTab: (place: Place) => {
    place.runtime.spreadsheet.setActiveSheet(place.tabs.sheet(place.table));
    place.runtime.spreadsheet.moveActiveSheet(1 + (place.row % 5));
  },
  duplicateTab: (place: Place) => {
    const copy = place.runtime.spreadsheet.setActiveSheet(place.tabs.sheet(place.table));
    void copy;
    place.runtime.spreadsheet.duplicateActiveSheet();
  },
  hideTab: (place: Place) => {
    place.tabs.sheet(place.table).hideSheet();
  },
} as const satisfies Readonly<Record<string, (place: Place) => void>>;

export type EditKind = keyof typeof EDITS;
export const EDIT_KINDS = Object.keys(EDITS).filter((kind): kind is EditKind => kind in EDITS);

/** Does it. */
export function edit(runtime: Runtime, planId: string, { kind, ...where }: Edit): void {
  const tabs = new PlanTabs(runtime, planId);
  const table = pick(TYPED_TABS, where.tab) ?? 'swot';
  EDITS[kind]({ kind, ...where, runtime, tabs, table });
}
