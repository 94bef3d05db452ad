import { fiscalMonths } from '../../calendar/fiscal-year';
import { table } from '../../schema/catalogue';
import type { Axis } from '../answers';
import type { RowContent } from '../content';
import type { PlanSettings } from '../settings';
import { followedAxes, memberLabels, MONTH_KEYS, unassignedLabel } from './axis-members';
import { actualsMetrics, revenueLabel } from './kpis';

function monthRow(
  values: RowContent['values'],
  variants: readonly string[],
  slots: RowContent['slots'],
): RowContent {
  return { values, variants, slots, group: null, unit: null };
}

function wholeRows(settings: PlanSettings, metric: string): readonly RowContent[] {
  return fiscalMonths(settings.fiscalStart).map((month, k) =>
    monthRow({ metric, axis: 'global', member: 'ALL', month }, ['global', 'default'], {
      dims: '',
      axis: 'global',
      label_k: `list:period.${MONTH_KEYS[k] ?? ''}`,
    }),
  );
}

/** Pasted lines leave an unknown name blank: the unassigned row counts those too. */
function memberRows(
  settings: PlanSettings,
  metric: string,
  axis: Axis,
  member: string,
): readonly RowContent[] {
  const isUnassigned = member === unassignedLabel(settings.language);
  const variants = [...(isUnassigned ? ['unassigned'] : []), axis, 'default'];
  const slots = { axis, dims: `;actuals[${axis}];[member]` };
  return fiscalMonths(settings.fiscalStart).map((month) =>
    monthRow({ metric, axis, member, month }, variants, slots),
  );
}

function objectiveRows(count: number): readonly RowContent[] {
  return Array.from({ length: count }, (_, index) => {
    const member = `${table('objectives').idPrefix ?? 'OBJ'}-${String(index + 1).padStart(3, '0')}`;
    return monthRow({ axis: 'objective', member }, ['objective', 'default'], { dims: '', axis: 'objective' });
  });
}

/**
 * Rows of the monthly layer, the only reader of the actuals: the whole of each metric, each name of the
 * axes followed, and one row an objective.
 */
export function actualsMonthRows(settings: PlanSettings, objectives: number): readonly RowContent[] {
  const revenue = revenueLabel(settings.language);
  return [
    ...actualsMetrics(settings.language).flatMap((metric) => wholeRows(settings, metric)),
    ...followedAxes(settings).flatMap((axis) =>
      memberLabels(settings, axis).flatMap((member) => memberRows(settings, revenue, axis, member)),
    ),
    ...objectiveRows(objectives),
  ];
}
