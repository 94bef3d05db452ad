import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';

/** One sale may be shared between reps, and hold several products: such rows differ in one of these. */
const TELLING = ['metric', 'rep', 'product', 'channel', 'account', 'value', 'num', 'den', 'credit_type'];

/** The id the row came with, else the number of its document. */
const sourceOf = (row: CheckedRow): string => row.text('source_id') || row.text('document');

function printOf(row: CheckedRow): string {
  return fold([sourceOf(row), row.text('date'), ...TELLING.map((column) => row.text(column))].join('\n'));
}

/** Two equal sales without a document may well be two sales. */
export const actualDuplicate: Rule = {
  key: 'actual_duplicate',
  severity: 'error',
  run: (plan) => {
    const traced = plan.rows('actuals').filter((row) => sourceOf(row) !== '');
    return [...groups(traced, printOf).values()]
      .flatMap(([, ...others]) => others)
      .map((row) => at(row, row.isBlank('source_id') ? 'document' : 'source_id', { value: sourceOf(row) }));
  },
};
