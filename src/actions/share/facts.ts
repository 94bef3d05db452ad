import { fiscalYear } from '../../core/calendar/fiscal-year';
import type { ActualRow } from '../../core/objectives/actual-row';
import type { MemberAxis } from '../../core/objectives/axis';
import { selectRows } from '../../core/objectives/select-rows';
import type { SharingFacts } from '../../core/sharing/facts';
import { monthlyYears, yearByMember } from './history';
import { daysOff, listedMembers, listedMonths } from './listed';
import { metricFacts } from './metric-facts';
import type { SharingTabs } from './read';
import { totalRows } from './total-rows';

/** Lines of a metric that totals count, up to a day. */
export function linesOf(actuals: readonly ActualRow[], metric: string, ref: number): readonly ActualRow[] {
  return selectRows(actuals, metric, ref).base;
}

/** All that is known of a metric before its target is shared. */
export function sharingFacts(tabs: SharingTabs, actuals: readonly ActualRow[], metric: string): SharingFacts {
  const { fiscalStart, ref } = tabs;
  const { kind, lower } = metricFacts(tabs, metric);
  const listed = (axis: MemberAxis) => listedMembers(tabs, axis);
  const members = { rep: listed('rep'), product: listed('product'), channel: listed('channel') };
  const before = linesOf(actuals, metric, fiscalStart - 1);
  const labels = (axis: MemberAxis) => members[axis].map(({ label }) => label);
  const past = (years: number) => yearByMember(before, kind, labels, fiscalStart, years);
  return {
    rows: totalRows(tabs, metric),
    members,
    months: listedMonths(tabs),
    year: fiscalYear(fiscalStart),
    ref,
    daysOff: daysOff(tabs),
    past: [past(1), past(2)],
    monthly: monthlyYears(before, fiscalStart),
    lower,
  };
}
