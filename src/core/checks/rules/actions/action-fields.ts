import { rowRule } from '../../rule';
import { isOpen } from './open-actions';

export const actionNoOwner = rowRule('action_no_owner', 'error', {
  table: 'actions',
  column: 'owner',
  isWrong: (row) => isOpen(row) && row.isBlank('owner'),
  values: (row) => ({ value: row.text('action') }),
});

export const actionNoDate = rowRule('action_no_date', 'warning', {
  table: 'actions',
  column: 'start',
  needs: ['end'],
  isWrong: (row) => isOpen(row) && (row.isBlank('start') || row.isBlank('end')),
  values: (row) => ({ value: row.text('action') }),
});

export const actionEndBeforeStart = rowRule('action_end_before_start', 'error', {
  table: 'actions',
  column: 'end',
  needs: ['start'],
  isWrong: (row) => {
    const [start, end] = [row.amount('start'), row.amount('end')];
    return start !== null && end !== null && end < start;
  },
  values: (row) => ({ value: { day: row.sum('end') }, start: { day: row.sum('start') } }),
});

export const actionNoObjective = rowRule('action_no_objective', 'warning', {
  table: 'actions',
  column: 'objective',
  isWrong: (row, plan) => plan.holds('objectives') && isOpen(row) && row.isBlank('objective'),
  values: (row) => ({ value: row.text('action') }),
});
