import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { rateAfter } from '../../../metrics/rate-after';
import { percent } from '../../figures';
import { rowRule } from '../../rule';
import { isPursued } from './living';

const isRate = (plan: CheckedPlan, metric: string): boolean =>
  plan.find('kpis', 'label', metric)?.key('unit') === 'percent';

const isAmbiguous = (row: CheckedRow): boolean => row.amount('change') !== null && row.isBlank('change_type');

/** Where a row says none, a rate the two readings are shown from. */
const SOME_RATE = 0.1;

/** What the change leads to, read either way, in per cent. */
function readings(row: CheckedRow) {
  const [base, change] = [row.amount('base') ?? SOME_RATE, row.sum('change')];
  return {
    base: percent(base),
    points: percent(rateAfter(base, change, 'points')),
    relative: percent(rateAfter(base, change, 'relative')),
  };
}

/** Two per cent more on a rate: two points, or a fiftieth of it? */
export const changeAmbiguous = rowRule(
  'change_ambiguous',
  'error',
  {
    table: 'objectives',
    column: 'change_type',
    needs: ['change', 'metric'],
    isWrong: (row, plan) => isPursued(row) && isAmbiguous(row) && isRate(plan, row.text('metric')),
    values: (row) => ({ value: row.text('metric'), ...readings(row) }),
  },
  {
    table: 'kpis',
    column: 'change_type',
    needs: ['change', 'unit'],
    isWrong: (row) => isAmbiguous(row) && row.key('unit') === 'percent',
    values: (row) => ({ value: row.text('label'), ...readings(row) }),
  },
);
