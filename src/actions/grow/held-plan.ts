import type { TableGeometry } from '../../core/formula/geometry';
import { isExample } from '../../core/objectives/axis';
import { valueRow, type RowContent } from '../../core/plan/content';
import type { PlanContext } from '../../core/plan/context';
import { contents, fieldValues } from '../../core/plan/contents';
import { cellPlaces, listGeometry, tableGeometry, type ListRow } from '../../core/plan/geometry';
import type { TableLayout } from '../../core/plan/layout';
import { leadingStyle } from '../../core/plan/leading-style';
import { layouts } from '../../core/plan/plan';
import type { PlanSettings, PlanTab } from '../../core/plan/settings';
import { table as tableTemplate, tableKeys } from '../../core/schema/catalogue';
import type { TableTemplate } from '../../core/schema/table';
import { readFields } from '../../sheets/read-fields';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { heldPanels } from '../../core/upkeep/held-panels';
import type { LivePlan } from '../read/plan-settings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of the plan as people left it: moved columns, added rows, renamed headers. */
export interface HeldTab {
  readonly table: string;
  readonly sheet: Sheet;
  readonly name: string;
  readonly hidden: boolean;
  readonly template: TableTemplate;
  readonly layout: TableLayout;
  readonly geometry: TableGeometry;
  /** Its cells as read, and the rows of its table. */
  readonly read: ReadTable;
  /** Row of each of its single values. */
  readonly fieldRow: (key: string) => number;
  /** Where its panels stand. */
  readonly panelColumns: ReadonlyMap<string, number>;
  /** Whether a cell of the sheet (1-based) holds nothing. */
  readonly isEmpty: (row: number, column: number) => boolean;
}

type Texts = readonly (readonly string[])[];

/** Rows of the table, down to the last one that holds something in a column of ours: panels may reach further. */
function rowsOf({ values, geometry }: ReadTable, formulas: Texts): number {
  const columns = [...geometry.columns.values()];
  const isFilled = (cells: readonly unknown[], index: number) =>
    columns.some(
      (column) =>
        (cells[column - 1] ?? '') !== '' ||
        (formulas[geometry.firstRow - 1 + index]?.[column - 1] ?? '') !== '',
    );
  return values.map(isFilled).lastIndexOf(true) + 1;
}

/** Rows of ours in the table. A report keeps those prepared for it while they are empty, as far as the sheet goes. */
function preparedRows(template: TableTemplate, sheet: Sheet, read: ReadTable, formulas: Texts): number {
  const isReport = template.layout === 'report';
  if (template.layout !== 'entry' && !isReport && template.prepared === 0) return template.prepared;
  const rows = rowsOf(read, formulas);
  if (!isReport || template.prepared <= rows) return rows;
  return Math.min(template.prepared, sheet.getMaxRows() - read.geometry.firstRow + 1);
}

/** The template as the sheet has it: people may have inserted rows above the header. */
function shifted(template: TableTemplate, sheet: Sheet, read: ReadTable, formulas: Texts): TableTemplate {
  const headerRow = read.geometry.firstRow - 1;
  const moved = headerRow - template.headerRow;
  const cells = template.cells.map((cell) => ({ ...cell, row: cell.row + moved }));
  const prepared = preparedRows(template, sheet, read, formulas);
  return { ...template, headerRow, cells, prepared };
}

/** The layout as the sheet has it; columns people removed are gone. */
function movedLayout(layout: TableLayout, columns: ReadonlyMap<string, number>): TableLayout {
  const placed = layout.placed.flatMap(({ column }) => {
    const position = columns.get(column.key);
    return position === undefined ? [] : [{ column, position }];
  });
  const last = Math.max(0, ...placed.map(({ position }) => position));
  return { ...layout, placed, next: last + 1 };
}

/** A tab whose columns stand elsewhere than where its header was read. */
export function movedTo(
  held: Omit<HeldTab, 'layout' | 'geometry' | 'panelColumns'>,
  layout: TableLayout,
  columns: ReadonlyMap<string, number>,
  values: readonly (readonly unknown[])[],
): HeldTab {
  const { template, name, read, fieldRow } = held;
  const cells = cellPlaces(template, columns, fieldRow);
  return {
    ...held,
    layout: movedLayout(layout, columns),
    geometry: { tab: name, firstRow: read.geometry.firstRow, columns, cells },
    panelColumns: heldPanels(values, template),
  };
}

/**
 * Reads one tab of the plan, in a few calls.
 * @param formulas its formulas where they were read: rows may hold formulas that show nothing.
 */
export function heldTab(
  live: LivePlan,
  table: string,
  layout: TableLayout,
  sheet: Sheet,
  formulas: Texts = [],
): HeldTab {
  const read = readTable(sheet, table, live.toSerial);
  const template = shifted(tableTemplate(table), sheet, read, formulas);
  const values: readonly (readonly unknown[])[] = read.all;
  const held = {
    table,
    sheet,
    name: read.geometry.tab,
    hidden: sheet.isSheetHidden(),
    template,
    read,
    fieldRow: template.fields.length > 0 ? readFields(sheet, table, live.toSerial).row : () => 0,
    isEmpty: (row: number, column: number) =>
      (values[row - 1]?.[column - 1] ?? '') === '' && (formulas[row - 1]?.[column - 1] ?? '') === '',
  };
  return movedTo(held, layout, read.geometry.columns, values);
}

/** The settings a plan would have been made with, as far as adding to it needs them. */
export function heldSettings(live: LivePlan, tabs: readonly PlanTab[]): PlanSettings {
  const { mark } = live.plan;
  const members = (axis: string) =>
    live.members(axis).map((name) => ({ name, amount: null, team: live.teamOf.get(name) ?? null }));
  return {
    ...mark,
    mode: live.mode,
    fiscalStart: live.fiscalStart,
    today: live.ref,
    lastYear: 0,
    growth: 0,
    stretch: null,
    statement: '',
    members: { rep: members('rep'), product: members('product'), channel: members('channel') },
    sharing: 'equal',
    tabs,
  };
}

/** Rows of the lists tab, where they really stand. */
function heldLists(lists: HeldTab | undefined) {
  if (!lists) return listGeometry([]);
  const { read } = lists;
  const rows = read.values.map((_, row): ListRow => ({
    list: String(read.cell(row, 'list')),
    key: String(read.cell(row, 'key')),
  }));
  return listGeometry(rows, read.geometry.firstRow);
}

/** The personas people named; null while the plan has no tab of them. */
function heldPersonas(held: readonly HeldTab[]): readonly RowContent[] | null {
  const read = held.find(({ table }) => table === 'personas')?.read;
  if (!read) return null;
  const named = read.filled('name').filter((row) => !isExample(String(read.cell(row, 'id')).toUpperCase()));
  return named.map((row) => valueRow({ name: String(read.cell(row, 'name')) }));
}

/**
 * A plan as it is, plus the tabs to come, ready to be composed: what is there keeps its place, what comes
 * takes that of a new plan.
 */
export function grownContext(
  held: readonly HeldTab[],
  settings: PlanSettings,
  newNames: ReadonlyMap<string, string>,
): PlanContext {
  const fresh = layouts([...newNames.keys()], tableKeys(), leadingStyle(settings));
  const freshTables = [...fresh].map(
    ([key, layout]) => [key, tableGeometry(tableTemplate(key), layout, newNames.get(key) ?? key)] as const,
  );
  const names = new Map([...held.map(({ table, name }) => [table, name] as const), ...newNames]);
  return {
    settings,
    geometry: {
      language: settings.language,
      tables: new Map([...held.map(({ table, geometry }) => [table, geometry] as const), ...freshTables]),
      lists: heldLists(held.find(({ table }) => table === 'lists')),
    },
    layouts: new Map([...held.map(({ table, layout }) => [table, layout] as const), ...fresh]),
    contents: contents(settings, names, heldPersonas(held)),
    fields: fieldValues(settings),
  };
}
