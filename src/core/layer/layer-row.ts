import { fiscalMonthRank } from '../calendar/fiscal-year';
import type { RowContent } from '../plan/content';
import { memberRow, objectiveRow, wholeRow } from '../plan/rows/actuals-month';
import { withTargets, type LayerTargets } from './layer-targets';

/** What a row of the monthly layer sums by, as its key column spells it. */
export const LAYER_AXES = ['global', 'rep', 'product', 'channel', 'persona', 'objective'] as const;
export type LayerAxis = (typeof LAYER_AXES)[number];

/** The axes that have members. */
export type NamedAxis = Exclude<LayerAxis, 'global' | 'objective'>;
export const NAMED_AXES: readonly NamedAxis[] = ['rep', 'product', 'channel', 'persona'];

/** One row of the monthly layer: which figure it holds. */
export interface LayerRow {
  readonly axis: LayerAxis;
  /** '' for an objective, whose own tab names the metric. */
  readonly metric: string;
  /** Label of the member, `ALL` for the whole, id of an objective. */
  readonly member: string;
  /** First day of the month; null for an objective, which has a period of its own. */
  readonly month: number | null;
}

/** What the content of a row depends on. */
export interface RowRules {
  readonly fiscalStart: number;
  readonly isUnassigned: (axis: NamedAxis, member: string) => boolean;
  readonly targets: LayerTargets;
}

/** Rows of the same figure have the same key; case is folded as native criteria fold it. */
export function rowKey({ axis, metric, member, month }: LayerRow): string {
  const parts = axis === 'objective' ? [axis, member] : [axis, metric, member, String(month)];
  return parts.join('\n').toLowerCase();
}

/** What the row is given and calculates. */
export function contentOf(row: LayerRow, rules: RowRules): RowContent {
  return withTargets(figuresOf(row, rules), row, rules.targets);
}

function figuresOf(row: LayerRow, { fiscalStart, isUnassigned }: RowRules): RowContent {
  const { axis, metric, member } = row;
  const month = row.month ?? 0;
  if (axis === 'objective') return objectiveRow(member);
  if (axis === 'global') return wholeRow(metric, month, (fiscalMonthRank(fiscalStart, month) ?? 1) - 1);
  return memberRow({ metric, axis, member, month, isUnassigned: isUnassigned(axis, member) });
}
