import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { rowRule } from '../../rule';
import { isPursued } from './living';

const isRate = (plan: CheckedPlan, metric: string): boolean =>
  plan.find('kpis', 'label', metric)?.key('unit') === 'percent';

const isAmbiguous = (row: CheckedRow): boolean => row.amount('change') !== null && row.isBlank('change_type');

/** Two per cent more on a rate: two points, or a fiftieth of it? */
export const changeAmbiguous = rowRule(
  'change_ambiguous',
  'error',
  {
    table: 'objectives',
    column: 'change_type',
    needs: ['change', 'metric'],
    isWrong: (row, plan) => isPursued(row) && isAmbiguous(row) && isRate(plan, row.text('metric')),
    values: (row) => ({ value: row.text('metric') }),
  },
  {
    table: 'kpis',
    column: 'change_type',
    needs: ['change', 'unit'],
    isWrong: (row) => isAmbiguous(row) && row.key('unit') === 'percent',
    values: (row) => ({ value: row.text('label') }),
  },
);
