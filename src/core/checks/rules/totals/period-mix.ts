import { periodClashes, type PeriodTotals } from '../../../objectives/period-gate';
import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { HALF_A_CENT, cents } from '../../figures';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';
import { isShared } from './shared-totals';

const QUARTERS = ['q1', 'q2', 'q3', 'q4'];
const MONTHS = Array.from({ length: 12 }, (_, index) => `m${String(index + 1).padStart(2, '0')}`);

/** A row's period: a month of the whole is a member of the axis of months. */
function periodOf(plan: CheckedPlan, row: CheckedRow): string | null {
  if (row.key('axis') === 'month') return plan.reading.lists.keyOf('period', row.text('member'));
  return row.key('period') ?? 'year';
}

/** Whose total a row is: the months belong to the whole. */
function ownerOf(row: CheckedRow): string {
  const axis = row.key('axis') ?? 'global';
  const isWhole = axis === 'global' || axis === 'month';
  return fold([row.text('metric'), ...(isWhole ? ['global'] : [axis, row.text('member')])].join('\n'));
}

/** Amounts are compared as they are typed, to half a cent. */
function totalsOf(plan: CheckedPlan, rows: readonly CheckedRow[]): PeriodTotals {
  const given = new Map<string, number>();
  for (const row of rows) {
    const [period, target] = [periodOf(plan, row), row.amount('target')];
    if (period !== null && target !== null && !given.has(period)) given.set(period, target);
  }
  const target = (period: string): number | null => given.get(period) ?? null;
  return { year: target('year'), quarters: QUARTERS.map(target), months: MONTHS.map(target) };
}

export const periodMix: Rule = {
  key: 'period_mix',
  severity: 'error',
  run: (plan) => {
    const rows = plan.rows('fixed_totals').filter((row) => isShared(plan, row.text('metric')));
    return [...groups(rows, ownerOf).values()].flatMap((own) => {
      const [clash] = periodClashes(totalsOf(plan, own), HALF_A_CENT);
      const [first] = own;
      if (!clash || !first) return [];
      const sums = [clash.required, clash.sum].map(cents);
      return [at(first, 'target', { metric: first.text('metric'), sums })];
    });
  },
};
