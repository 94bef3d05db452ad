import type { Geometry } from '../../core/formula/geometry';
import { FIGURE_COLUMNS, type LayerChange } from '../../core/layer/layer-change';
import { TARGET_COLUMNS } from '../../core/layer/layer-targets';
import type { RollUpGrowth } from '../../core/layer/roll-up-growth';
import { writtenColumns } from '../../core/layer/row-cells';
import type { RowContent } from '../../core/plan/content';
import { withMode } from '../../core/plan/rows/crossed';
import { rollUpRow, type RollUpEntry } from '../../core/plan/rows/rollup';
import { rewriteRows, writeRows, type WrittenSheet } from '../../sheets/write-rows';
import { tabOf } from '../plan-tabs';
import { modeOf } from '../crossing/held-targets';
import type { LayerTabs } from './read-tabs';

function sheetOf({ plan }: LayerTabs, table: string, geometry: Geometry): WrittenSheet {
  return { sheet: tabOf(plan, table).sheet, table, geometry, currency: plan.mark.currency };
}

/** Writes the figures of the rows held, then the rows added before the last one. */
export function writeLayer(tabs: LayerTabs, geometry: Geometry, change: LayerChange): void {
  const { added, rewritten, retargeted } = change;
  const written = sheetOf(tabs, 'actuals_month', geometry);
  const { firstRow } = tabs.layer.geometry;
  rewriteRows(written, firstRow, rewritten, FIGURE_COLUMNS);
  rewriteRows(written, firstRow, retargeted, TARGET_COLUMNS);
  if (added.length === 0) return;
  const place = firstRow + Math.max(0, rewritten.length - 1);
  written.sheet.insertRowsBefore(place, added.length);
  writeRows(written, place, added, writtenColumns('actuals_month'));
}

/** The axis of a row is shown by its label, as people may have reworded it. */
function labelled(entry: RollUpEntry, tabs: LayerTabs): RowContent {
  const content = withMode(rollUpRow(entry), modeOf(tabs));
  return { ...content, values: { ...content.values, axis: tabs.lists.label('axis', entry.axis) } };
}

/** Inserts the rows the roll-up lacks, the lowest first. */
export function writeRollUp(tabs: LayerTabs, geometry: Geometry, growth: readonly RollUpGrowth[]): void {
  if (!tabs.rollUp) return;
  const written = sheetOf(tabs, 'rollup', geometry);
  for (const { at, side, entries } of growth) {
    const beside = tabs.rollUp.geometry.firstRow + at;
    const place = side === 'before' ? beside : beside + 1;
    if (side === 'before') written.sheet.insertRowsBefore(beside, entries.length);
    else written.sheet.insertRowsAfter(beside, entries.length);
    writeRows(
      written,
      place,
      entries.map((entry) => labelled(entry, tabs)),
      writtenColumns('rollup'),
    );
  }
}
