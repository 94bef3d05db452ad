import type { Day } from '../calendar/day';
import type { ActualRow } from './actual-row';
import { isExample } from './axis';
import { caseFolder } from './fold';

export interface SelectedRows<Row extends ActualRow = ActualRow> {
  /** Rows that totals count, up to the reference day. */
  readonly base: readonly Row[];
  /** Rows of overlay credit, up to the reference day: never in a total. */
  readonly overlay: readonly Row[];
  /** Rows after the reference day, which no figure counts. */
  readonly ignored: number;
}

/** The rows of a metric, told apart by what counts them. Example rows count nowhere. */
export function selectRows<Row extends ActualRow>(
  rows: Iterable<Row>,
  metric: string,
  ref: Day,
): SelectedRows<Row> {
  const fold = caseFolder();
  const wanted = fold(metric);
  const base: Row[] = [];
  const overlay: Row[] = [];
  let ignored = 0;
  for (const row of rows) {
    if (fold(row.metric) !== wanted || isExample(row.id ?? '')) continue;
    if (row.day > ref) ignored += 1;
    else if (row.creditType === 'overlay') overlay.push(row);
    else base.push(row);
  }
  return { base, overlay, ignored };
}
