import type { CheckedRow } from '../../checked-row';
import { fold } from '../../fold';
import { rowRule } from '../../rule';
import { isPursued, parentOf } from './living';

/** From the company down to people. */
const LEVELS = ['general', 'team', 'individual'];

/** A blank level is that of the company, as in the views. */
const rank = (row: CheckedRow): number => LEVELS.indexOf(row.key('level') ?? 'general');

const sameMetric = (a: CheckedRow, b: CheckedRow): boolean =>
  fold(a.text('metric')) === fold(b.text('metric'));

/** A parent below its child turns the pyramid over; at the same level, the total of that level counts both. */
export const parentLevel = rowRule('parent_level', 'warning', {
  table: 'objectives',
  column: 'parent',
  needs: ['level', 'metric'],
  isWrong: (row, plan) => {
    const parent = parentOf(plan, row);
    if (parent === undefined || parent === row || !isPursued(row)) return false;
    return rank(parent) > rank(row) || (rank(parent) === rank(row) && sameMetric(parent, row));
  },
  values: (row, plan) => ({
    value: row.text('parent'),
    level: parentOf(plan, row)?.text('level') ?? '',
  }),
});
