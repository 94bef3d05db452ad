import type { CheckedRow } from '../../checked-row';
import { rowRule } from '../../rule';
import { isBefore } from './is-before';
import { isPursued, parentOf } from './living';

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
