import { endOfMonth } from '../../calendar/month';
import { fiscalMonths, fiscalYear } from '../../calendar/fiscal-year';
import { label } from '../../schema/label';
import type { RowContent } from '../content';
import type { PlanSettings } from '../settings';
import { allLabel, followedAxes, memberLabels, MONTH_KEYS, type RowAxis } from './axis-members';
import { revenueLabel } from './kpis';

function row(
  settings: PlanSettings,
  axis: RowAxis,
  member: string,
  window: { start: number; end: number },
): RowContent {
  const { language } = settings;
  const isWhole = axis === 'global' || axis === 'month';
  return {
    values: { axis, member, metric: revenueLabel(language), from: window.start, to: window.end },
    variants: [axis, 'default'],
    slots: { axis, x: isWhole ? '"global"' : `"${axis}"`, y: isWhole ? '"ALL"' : '[member]' },
    group: axis,
    unit: 'money',
  };
}

/** The first row of an axis also says what is left to share. */
function firstMarked(rows: readonly RowContent[]): readonly RowContent[] {
  return rows.map((item, index) => (index === 0 ? { ...item, variants: ['first', ...item.variants] } : item));
}

/** Rows of the roll-up: the whole, the names of each axis, the months. */
export function rollUpRows(settings: PlanSettings): readonly RowContent[] {
  const year = fiscalYear(settings.fiscalStart);
  const whole = row(settings, 'global', allLabel(settings.language), year);
  const axes = followedAxes(settings).map((axis) =>
    firstMarked(memberLabels(settings, axis).map((member) => row(settings, axis, member, year))),
  );
  const months = fiscalMonths(settings.fiscalStart).map((start, k) =>
    row(settings, 'month', label('period', MONTH_KEYS[k] ?? '', settings.language), {
      start,
      end: endOfMonth(start),
    }),
  );
  return [whole, ...axes.flat(), ...firstMarked(months)];
}
