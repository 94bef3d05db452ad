import { fromMinor } from '../../core/money';
import type { Axis } from '../../core/objectives/axis';
import { valueRow, type RowContent } from '../../core/plan/content';
import type { ShareChoices } from '../../core/sharing/choices';
import { decided } from '../../core/sharing/holding';
import type { SharedLine } from '../../core/sharing/shared-line';
import { metricFacts } from './metric-facts';
import type { WorkedOut } from './work-out';

/** What is written in a row of the tab, or in one to add. */
export interface ShareRow {
  /** Index among the rows of data; null for a row to add. */
  readonly index: number | null;
  readonly content: RowContent;
  /** What the tick of a row held becomes; null for one that does not change. */
  readonly pin: boolean | null;
}

const BY_HISTORY: ReadonlySet<string> = new Set(['history', 'two_years', 'reference']);

/** Key of list `origin` of an amount. */
function originOf(axis: Axis, { held }: SharedLine, { weights, profile }: ShareChoices): string {
  if (held === 'new_pin') return 'manual';
  const isHistory = axis === 'month' ? profile === 'history' : BY_HISTORY.has(weights);
  return isHistory ? 'history' : 'top_down';
}

/** An amount people hold is theirs: what was calculated before no longer tells anything. */
function amounts({ held, after, stretch, isStretchWritten }: SharedLine): RowContent['values'] {
  const isTyped = held === 'new_pin';
  const target = fromMinor(after ?? 0);
  const targets = { target, shared: isTyped ? '' : target };
  if (!isStretchWritten) return targets;
  const reach = fromMinor(stretch ?? 0);
  return { ...targets, stretch: reach, shared_stretch: isTyped ? '' : reach };
}

function rowOf(worked: WorkedOut, axis: Axis, line: SharedLine): ShareRow {
  const { tabs, metric, choices } = worked;
  const { lists } = tabs;
  const decision = decided(choices, axis, line.member);
  const pin = decision ? decision.amount !== null : null;
  const given = {
    ...amounts(line),
    origin: lists.label('origin', originOf(axis, line, choices)),
  };
  const unit = metricFacts(tabs, metric).unit;
  if (line.row) return { index: line.row.index, content: valueRow(given, unit), pin };
  const names = {
    metric,
    period: lists.label('period', 'year'),
    axis: lists.label('axis', axis),
    member: line.member,
    ...(pin === null ? {} : { pin }),
  };
  return { index: null, content: valueRow({ ...names, ...given }, unit), pin: null };
}

/** The rows a share writes, axis by axis. Held rows, and those of other metrics and periods, are none of them. */
export function shareRows(worked: WorkedOut): readonly ShareRow[] {
  return worked.shared.axes.flatMap((axis) => {
    if (!axis.ok) return [];
    return axis.lines.filter(({ isWritten }) => isWritten).map((line) => rowOf(worked, axis.axis, line));
  });
}
