import type { TableGeometry } from '../../core/formula/geometry';
import type { PlanContext } from '../../core/plan/context';
import { contents, fieldValues } from '../../core/plan/contents';
import { cellPlaces, listGeometry, tableGeometry, type ListRow } from '../../core/plan/geometry';
import type { TableLayout } from '../../core/plan/layout';
import { layouts } from '../../core/plan/plan';
import type { PlanSettings, PlanTab } from '../../core/plan/settings';
import { table as tableTemplate, tableKeys } from '../../core/schema/catalogue';
import type { TableTemplate } from '../../core/schema/table';
import { readFields } from '../../sheets/read-fields';
import { readTable, type ReadTable } from '../../sheets/read-table';
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
  /** Rows of data, header excluded. */
  readonly rows: number;
  /** Whether a cell of the sheet (1-based) holds nothing. */
  readonly isEmpty: (row: number, column: number) => boolean;
}

/** The template as the sheet has it: people may have inserted rows above the header. */
function shifted(template: TableTemplate, read: ReadTable): TableTemplate {
  const headerRow = read.geometry.firstRow - 1;
  const moved = headerRow - template.headerRow;
  const cells = template.cells.map((cell) => ({ ...cell, row: cell.row + moved }));
  const prepared = template.layout === 'entry' ? read.values.length : template.prepared;
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

/** Reads one tab of the plan, in a few calls. */
export function heldTab(live: LivePlan, table: string, layout: TableLayout, sheet: Sheet): HeldTab {
  const read = readTable(sheet, table, live.toSerial);
  const template = shifted(tableTemplate(table), read);
  const { columns, firstRow, tab } = read.geometry;
  const fieldRow = template.fields.length > 0 ? readFields(sheet, table, live.toSerial).row : () => 0;
  const values: readonly (readonly unknown[])[] = read.all;
  return {
    table,
    sheet,
    name: tab,
    hidden: sheet.isSheetHidden(),
    template,
    layout: movedLayout(layout, columns),
    geometry: { tab, firstRow, columns, cells: cellPlaces(template, columns, fieldRow) },
    rows: read.values.length,
    isEmpty: (row, column) => (values[row - 1]?.[column - 1] ?? '') === '',
  };
}

/** The settings a plan would have been made with, as far as adding to it needs them. */
export function heldSettings(live: LivePlan, tabs: readonly PlanTab[]): PlanSettings {
  const { mark } = live.plan;
  const members = (axis: string) =>
    live.members(axis).map((name) => ({ name, amount: null, team: live.teamOf.get(name) ?? null }));
  return {
    ...mark,
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
function heldLists(lists: HeldTab | undefined, live: LivePlan) {
  if (!lists) return listGeometry([]);
  const read = readTable(lists.sheet, 'lists', live.toSerial);
  const rows = read.values.map((_, row): ListRow => ({
    list: String(read.cell(row, 'list')),
    key: String(read.cell(row, 'key')),
  }));
  return listGeometry(rows);
}

/**
 * A plan as it is, plus the tabs to come, ready to be composed: what is there keeps its place, what comes
 * takes that of a new plan.
 */
export function grownContext(
  live: LivePlan,
  held: readonly HeldTab[],
  settings: PlanSettings,
  newNames: ReadonlyMap<string, string>,
): PlanContext {
  const fresh = layouts([...newNames.keys()], tableKeys(), settings.style);
  const freshTables = [...fresh].map(
    ([key, layout]) => [key, tableGeometry(tableTemplate(key), layout, newNames.get(key) ?? key)] as const,
  );
  const names = new Map([...held.map(({ table, name }) => [table, name] as const), ...newNames]);
  return {
    settings,
    geometry: {
      language: settings.language,
      tables: new Map([...held.map(({ table, geometry }) => [table, geometry] as const), ...freshTables]),
      lists: heldLists(
        held.find(({ table }) => table === 'lists'),
        live,
      ),
    },
    layouts: new Map([...held.map(({ table, layout }) => [table, layout] as const), ...fresh]),
    contents: contents(settings, names),
    fields: fieldValues(settings),
  };
}
