import { isExample } from '../../core/objectives/axis';
import { valueRow, type RowContent } from '../../core/plan/content';
import { criticalPath, type Step } from '../../core/schedule/critical-path';
import type { CellValue } from '../../sheets/cell-value';
import type { ReadLists } from '../../sheets/read-lists';
import type { ReadTable } from '../../sheets/read-table';
import type { LayerTabs } from '../layer/read-tabs';

/** Columns without which there is no path to tell, or nowhere to tell it. */
const NEEDED = ['id', 'predecessor', 'start', 'end', 'critical'];

const dayOf = (value: CellValue): number | null => (typeof value === 'number' ? Math.floor(value) : null);

function stepAt(actions: ReadTable, row: number, lists: ReadLists): Step {
  const text = (column: string) => String(actions.cell(row, column));
  const isCancelled = lists.keyOf('act_status', text('status')) === 'cancelled';
  return {
    id: text('id'),
    after: text('predecessor'),
    start: dayOf(actions.cell(row, 'start')),
    end: dayOf(actions.cell(row, 'end')),
    isKept: !isCancelled && !isExample(text('id').toUpperCase()),
  };
}

function daysOff({ table }: ReadLists): ReadonlySet<number> {
  const rows = table.filled('label').filter((row) => table.cell(row, 'list') === 'holiday');
  return new Set(rows.flatMap((row) => dayOf(table.cell(row, 'start')) ?? []));
}

/**
 * What the critical column of the actions shall hold: one entry a row, null for one that already says so. A tab that
 * lost a column of ours keeps what it has: Repair gives it back.
 */
export function criticalCells({ actions, lists }: LayerTabs): readonly (RowContent | null)[] {
  if (!actions || NEEDED.some((column) => !actions.geometry.columns.has(column))) return [];
  const steps = actions.values.map((_, row) => stepAt(actions, row, lists));
  const yes = lists.label('yesno', 'yes');
  return criticalPath(steps, daysOff(lists)).map((isCritical, row) => {
    const wanted = isCritical ? yes : '';
    return actions.cell(row, 'critical') === wanted ? null : valueRow({ critical: wanted });
  });
}
