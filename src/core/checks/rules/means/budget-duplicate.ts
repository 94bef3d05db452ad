import { isoMonth } from '../../../calendar/iso';
import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { cents } from '../../figures';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';

/** The month of an expense; '' for one spread over the year. */
function monthOf(row: CheckedRow): string {
  const day = row.amount(row.table === 'budget' ? 'month' : 'date');
  return day === null ? '' : isoMonth(day);
}

/** Purchases with documents of their own, and those of another type, are others. */
function printOf(row: CheckedRow): string {
  const texts = ['supplier', 'amount', 'type', 'document', 'phasing'].map((column) => row.text(column));
  return fold([...texts, monthOf(row)].join('\n'));
}

/** The same document twice has a rule of its own. */
function suspects(plan: CheckedPlan): readonly CheckedRow[] {
  const rows = [...plan.rows('budget'), ...plan.rows('spend').filter((row) => row.isBlank('document'))];
  return rows.filter((row) => !row.isBlank('supplier') && row.amount('amount') !== null);
}

export const budgetDuplicate: Rule = {
  key: 'budget_duplicate',
  severity: 'warning',
  run: (plan) =>
    [...groups(suspects(plan), (row) => `${row.table}\n${printOf(row)}`).values()]
      .flatMap(([, ...others]) => others)
      .map((row) => at(row, 'amount', { value: row.text('supplier'), amount: cents(row.sum('amount')) })),
};
