import { toMinor } from '../../core/money';
import { isExample } from '../../core/objectives/axis';
import { sameText, type TotalRow } from '../../core/sharing/total-row';
import type { CellValue } from '../../sheets/cell-value';
import type { SharingTabs } from './read';

const AXES = ['global', 'rep', 'product', 'channel', 'month'] as const;

const minor = (value: CellValue): number | null => (typeof value === 'number' ? toMinor(value) : null);

/** A formula of ours shows nothing beside a member: one that shows an amount is people's own. */
function isOwn({ totals, formula }: SharingTabs, row: number, column: string): boolean {
  return formula(row, column) !== '' && totals.cell(row, column) !== '';
}

function rowAt(tabs: SharingTabs, index: number): readonly TotalRow[] {
  const { totals, lists } = tabs;
  const cell = (column: string) => totals.cell(index, column);
  const key = lists.keyOf('axis', String(cell('axis')));
  const axis = AXES.find((one) => one === key);
  const written = String(cell('period'));
  const period = written === '' ? 'year' : lists.keyOf('period', written);
  if (axis === undefined || period === null) return [];
  const weight = cell('weight');
  const row = {
    index,
    period,
    axis,
    member: String(cell('member')),
    reference: minor(cell('reference')),
    weight: typeof weight === 'number' ? weight : null,
    target: minor(cell('target')),
    stretch: minor(cell('stretch')),
    pinned: cell('pin') === true,
    shared: minor(cell('shared')),
    sharedStretch: minor(cell('shared_stretch')),
    isOwnTarget: isOwn(tabs, index, 'target'),
    isOwnStretch: isOwn(tabs, index, 'stretch'),
  };
  return [row];
}

/** Indexes of the rows that count, by the metric they are of. */
function counted({ totals }: SharingTabs): readonly number[] {
  return totals.filled('metric').filter((row) => !isExample(String(totals.cell(row, 'id')).toUpperCase()));
}

/** The rows of a metric. Examples, and rows whose axis or period is no word of the lists, count nowhere. */
export function totalRows(tabs: SharingTabs, metric: string): readonly TotalRow[] {
  const own = counted(tabs).filter((row) => sameText(String(tabs.totals.cell(row, 'metric')), metric));
  return own.flatMap((row) => rowAt(tabs, row));
}

/** Metrics that have a total of the year, in the order of the tab. */
export function totalledMetrics(tabs: SharingTabs): readonly string[] {
  const wholes = counted(tabs).filter((index) =>
    rowAt(tabs, index).some(({ axis, period }) => axis === 'global' && period === 'year'),
  );
  const names = wholes.map((row) => String(tabs.totals.cell(row, 'metric')));
  return names.filter((name, index) => names.findIndex((other) => sameText(other, name)) === index);
}
