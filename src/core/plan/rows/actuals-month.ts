import { fiscalMonths } from '../../calendar/fiscal-year';
import { table } from '../../schema/catalogue';
import type { Axis } from '../answers';
import type { RowContent } from '../content';
import type { PlanSettings } from '../settings';
import { followedAxes, memberLabels, MONTH_KEYS, unassignedLabel } from './axis-members';
import { revenueLabel } from './kpis';

function monthRow(
  values: RowContent['values'],
  variants: readonly string[],
  slots: RowContent['slots'],
): RowContent {
  return { values, variants, slots, group: null, unit: null };
}

/** A month of the whole of a metric; `k` is the rank of the month in the plan, from 0. */
export function wholeRow(metric: string, month: number, k: number): RowContent {
  return monthRow({ metric, axis: 'global', member: 'ALL', month }, ['global', 'default'], {
    dims: '',
    axis: 'global',
    label_k: `list:period.${MONTH_KEYS[k] ?? ''}`,
  });
}

/** A month of a name of an axis. */
export interface MemberMonth {
  readonly metric: string;
  readonly axis: Axis | 'persona';
  readonly member: string;
  readonly month: number;
  /** Pasted lines leave an unknown name blank: the unassigned row counts those too. */
  readonly isUnassigned: boolean;
}

export function memberRow({ metric, axis, member, month, isUnassigned }: MemberMonth): RowContent {
  const variants = [...(isUnassigned ? ['unassigned'] : []), axis, 'default'];
  return monthRow({ metric, axis, member, month }, variants, { axis, dims: `;actuals[${axis}];[member]` });
}

/** An objective, over its own period and its own names. */
export function objectiveRow(id: string): RowContent {
  const slots = { dims: '', axis: 'objective' };
  return monthRow({ axis: 'objective', member: id }, ['objective', 'default'], slots);
}

function memberRows(settings: PlanSettings, axis: Axis): readonly RowContent[] {
  const metric = revenueLabel(settings.language);
  const unassigned = unassignedLabel(settings.language);
  return memberLabels(settings, axis).flatMap((member) =>
    fiscalMonths(settings.fiscalStart).map((month) =>
      memberRow({ metric, axis, member, month, isUnassigned: member === unassigned }),
    ),
  );
}

function objectiveRows(count: number): readonly RowContent[] {
  const prefix = table('objectives').idPrefix ?? 'OBJ';
  return Array.from({ length: count }, (_, index) =>
    objectiveRow(`${prefix}-${String(index + 1).padStart(3, '0')}`),
  );
}

/**
 * Rows of the monthly layer, the only reader of the actuals: the whole of each metric, each name of the
 * axes followed, and one row an objective.
 * @param metrics labels of those that read actuals.
 */
export function actualsMonthRows(
  settings: PlanSettings,
  metrics: readonly string[],
  objectives: number,
): readonly RowContent[] {
  const months = fiscalMonths(settings.fiscalStart);
  return [
    ...metrics.flatMap((metric) => months.map((month, k) => wholeRow(metric, month, k))),
    ...followedAxes(settings).flatMap((axis) => memberRows(settings, axis)),
    ...objectiveRows(objectives),
  ];
}
