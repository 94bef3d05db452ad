import type { CheckedRow } from '../../checked-row';
import { rowRule } from '../../rule';
import { isPursued, parentOf } from './living';

const isBefore = (first: number | null, second: number | null): boolean =>
  first !== null && second !== null && first < second;

export const dueBeforeStart = rowRule('due_before_start', 'error', {
  table: 'objectives',
  column: 'due',
  needs: ['start'],
  isWrong: (row) => isPursued(row) && isBefore(row.amount('due'), row.amount('start')),
  values: (row) => ({ value: { day: row.sum('due') }, start: { day: row.sum('start') } }),
});

/** An objective attained is done with its date. */
export const duePast = rowRule('due_past', 'warning', {
  table: 'objectives',
  column: 'due',
  isWrong: (row, plan) =>
    isPursued(row) && isBefore(row.amount('due'), plan.ref) && row.sum('attainment') < 1,
  values: (row) => ({ value: { day: row.sum('due') } }),
});

const exceeds = (row: CheckedRow, parent: CheckedRow): boolean =>
  isBefore(row.amount('start'), parent.amount('start')) || isBefore(parent.amount('due'), row.amount('due'));

export const childOutsideParent = rowRule('child_outside_parent', 'warning', {
  table: 'objectives',
  column: 'due',
  needs: ['parent', 'start'],
  isWrong: (row, plan) => {
    const parent = parentOf(plan, row);
    return parent !== undefined && isPursued(row) && exceeds(row, parent);
  },
  values: (row) => ({ value: row.text('parent') }),
});
