import { fiscalMonths, fiscalYear, type Period } from '../../calendar/fiscal-year';
import { endOfMonth } from '../../calendar/month';
import { label } from '../../schema/label';
import type { RowContent } from '../content';
import type { PlanSettings } from '../settings';
import { allLabel, followedAxes, memberLabels, MONTH_KEYS, type RowAxis } from './axis-members';
import { revenueLabel } from './kpis';

/** A row of the roll-up: a metric, of a name of an axis, over a period. */
export interface RollUpEntry {
  readonly axis: RowAxis;
  readonly member: string;
  readonly metric: string;
  /** Key of list `unit`; null when unknown. */
  readonly unit: string | null;
  readonly period: Period;
  /** The first row of an axis also says what is left to share. */
  readonly isFirst: boolean;
}

export function rollUpRow({ axis, member, metric, unit, period, isFirst }: RollUpEntry): RowContent {
  const isWhole = axis === 'global' || axis === 'month';
  return {
    values: { axis, member, metric, from: period.start, to: period.end },
    variants: [...(isFirst ? ['first'] : []), axis, 'default'],
    slots: { axis, x: isWhole ? '"global"' : `"${axis}"`, y: isWhole ? '"ALL"' : '[member]' },
    group: axis,
    unit,
  };
}

/** The months of a plan, as periods. */
export function monthPeriods(fiscalStart: number): readonly Period[] {
  return fiscalMonths(fiscalStart).map((start) => ({ start, end: endOfMonth(start) }));
}

/** Rows of the roll-up: the whole, the names of each axis, the months. */
export function rollUpRows(settings: PlanSettings): readonly RowContent[] {
  const { language, fiscalStart } = settings;
  const shared = { metric: revenueLabel(language), unit: 'money' };
  const period = fiscalYear(fiscalStart);
  const names = followedAxes(settings).flatMap((axis) =>
    memberLabels(settings, axis).map((member, index) => ({
      ...shared,
      axis,
      member,
      period,
      isFirst: index === 0,
    })),
  );
  const months = monthPeriods(fiscalStart).map((month, index) => ({
    ...shared,
    axis: 'month' as const,
    member: label('period', MONTH_KEYS[index] ?? '', language),
    period: month,
    isFirst: index === 0,
  }));
  const whole = { ...shared, axis: 'global' as const, member: allLabel(language), period, isFirst: false };
  return [whole, ...names, ...months].map(rollUpRow);
}
