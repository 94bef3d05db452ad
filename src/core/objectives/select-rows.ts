import type { Day } from '../calendar/day';
import type { ActualRow } from './actual-row';
import { isExample } from './axis';
import { caseFolder } from './fold';

export interface SelectedRows {
  /** Rows that totals count, up to the reference day. */
  readonly base: readonly ActualRow[];
  /** Rows of overlay credit, up to the reference day: never in a total. */
  readonly overlay: readonly ActualRow[];
  /** Rows after the reference day, which no figure counts. */
  readonly ignored: number;
}

/** The rows of a metric, told apart by what counts them. Example rows count nowhere. */
export function selectRows(rows: Iterable<ActualRow>, metric: string, ref: Day): SelectedRows {
  const fold = caseFolder();
  const wanted = fold(metric);
  const base: ActualRow[] = [];
  const overlay: ActualRow[] = [];
  let ignored = 0;
  for (const row of rows) {
    if (fold(row.metric) !== wanted || isExample(row.id ?? '')) continue;
    if (row.day > ref) ignored += 1;
    else if (row.creditType === 'overlay') overlay.push(row);
    else base.push(row);
  }
  return { base, overlay, ignored };
}
