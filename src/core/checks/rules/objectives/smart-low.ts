import { rowRule } from '../../rule';
import { isPursued } from './living';

/** Criteria met under which the sentence is to be written again. */
const ENOUGH = 4;

/** The verdict beside the sentence ends with its first correction. */
const correction = (verdict: string): string => verdict.split(' — ').at(-1) ?? verdict;

export const smartLow = rowRule('smart_low', 'warning', {
  table: 'objectives',
  column: 'statement',
  needs: ['smart', 'smart_met'],
  isWrong: (row) => {
    const met = row.amount('smart_met');
    return met !== null && met < ENOUGH && isPursued(row);
  },
  values: (row) => ({ value: correction(row.text('smart')), met: row.sum('smart_met') }),
});
