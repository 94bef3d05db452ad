import type { HeldPanel } from '../../core/tracking/panel-growth';
import { namesIn } from '../../core/tracking/panel-names';
import type { TrackedMonth } from '../../core/tracking/missing-months';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { heldPanels } from '../../core/upkeep/held-panels';
import { trackingTables, type TrackingTable } from '../../core/plan/rows/tracking';
import type { ReadTable } from '../../sheets/read-table';
import { tabOf, type OpenPlan } from '../plan-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that follows names month by month, as it stands. */
export interface TrackingTab extends TrackingTable {
  readonly sheet: Sheet;
  readonly read: ReadTable;
  /** Last row of the sheet, filled or not. */
  readonly lastRow: number;
  readonly months: readonly TrackedMonth[];
  readonly panels: readonly HeldPanel[];
}

function heldMonths({ values, cell }: ReadTable, axis: string): readonly TrackedMonth[] {
  return values.flatMap((_, row) => {
    const [month, member] = [cell(row, 'month'), String(cell(row, axis))];
    return typeof month === 'number' && member !== '' ? [{ month, member }] : [];
  });
}

/** The panels of a tab, read in one call; each reaches to the next one. */
function panelsOf(sheet: Sheet, { all, geometry }: ReadTable, table: string): readonly HeldPanel[] {
  const row = geometry.firstRow - 1;
  const corners = [...heldPanels(all, { ...tableTemplate(table), headerRow: row })];
  if (corners.length === 0) return [];
  const headers = sheet.getRange(row, 1, 1, all[0]?.length ?? 1).getFormulas()[0] ?? [];
  const columns = corners.map(([, column]) => column);
  return corners.map(([key, column]) => {
    const next = Math.min(headers.length + 1, ...columns.filter((other) => other > column));
    return { key, corner: { row, column }, names: namesIn(headers.slice(column, next - 1)) };
  });
}

/** Reads the tracking tabs of a plan. @throws PlanError naming a column that is missing. */
export function readTracking(
  plan: OpenPlan,
  read: (table: string, required: readonly string[]) => ReadTable,
): readonly TrackingTab[] {
  return trackingTables([...plan.tabs.keys()]).map((tracking) => {
    const { table, tracks } = tracking;
    const { sheet } = tabOf(plan, table);
    const held = read(table, ['month', tracks.axis, 'id']);
    return {
      ...tracking,
      sheet,
      read: held,
      lastRow: sheet.getMaxRows(),
      months: heldMonths(held, tracks.axis),
      panels: panelsOf(sheet, held, table),
    };
  });
}
