import { fiscalMonthRank } from '../../core/calendar/fiscal-year';
import type { HeldLeaf, PastLine } from '../../core/crossing/crossing-input';
import type { ReadTable } from '../../sheets/read-table';
import { layerLines } from '../layer/lines';
import { day, minor, same } from './cells';
import type { CrossingTabs } from './crossing-tabs';
import { countedIn } from './held-targets';

/** Past sales of a metric, overlays left out. */
export function historyOf(tabs: CrossingTabs, metric: string, fiscalStart: number): readonly PastLine[] {
  return layerLines(tabs).flatMap((line) => {
    const isPast = line.date < fiscalStart && !line.isOverlay && same(line.metric, metric);
    if (!isPast || line.value === null) return [];
    const { rep, product, channel } = line;
    return [{ day: Math.floor(line.date), names: { rep, product, channel }, amount: line.value }];
  });
}

function leafAt(table: ReadTable, row: number): HeldLeaf {
  const text = (column: string) => String(table.cell(row, column)).trim();
  return {
    row,
    month: day(table.cell(row, 'period')) ?? 0,
    names: { rep: text('rep'), product: text('product'), channel: text('channel') },
    target: minor(table.cell(row, 'target')),
    stretch: minor(table.cell(row, 'stretch')),
    computed: minor(table.cell(row, 'computed')),
    isPinned: table.cell(row, 'pin') === true,
  };
}

/** Lines of the detail of a metric over the year: the version and scenario of the plan, base credit. */
export function leavesOf(tabs: CrossingTabs, metric: string, fiscalStart: number): readonly HeldLeaf[] {
  const { detail } = tabs;
  if (!detail) return [];
  const isCounted = countedIn(tabs);
  return detail.values.flatMap((_, row) => {
    if (!same(detail.cell(row, 'metric'), metric) || !isCounted(detail, row)) return [];
    const leaf = leafAt(detail, row);
    return fiscalMonthRank(fiscalStart, leaf.month) === null ? [] : [leaf];
  });
}
