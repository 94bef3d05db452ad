import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import { rowRule, type Rule } from '../../rule';

const hasAmount = (row: CheckedRow): boolean => row.amount('amount') !== null;

export const spendNoLine = rowRule('spend_no_line', 'error', {
  table: 'spend',
  column: 'budget_line',
  needs: ['amount'],
  isWrong: (row) => hasAmount(row) && row.isBlank('budget_line'),
});

export const spendNoType = rowRule('spend_no_type', 'error', {
  table: 'spend',
  column: 'type',
  needs: ['amount'],
  isWrong: (row) => hasAmount(row) && row.isBlank('type'),
});

export const spendOutsideYear = rowRule('spend_outside_year', 'warning', {
  table: 'spend',
  column: 'date',
  isWrong: (row, plan) => {
    const [date, year] = [row.amount('date'), plan.year];
    return date !== null && year !== null && (date < year.start || date >= year.end + 1);
  },
  values: (row) => ({ value: { day: row.sum('date') } }),
});

/** An invoice may be cut over several lines: the same part of it twice is one time too many. */
function pieceOf(row: CheckedRow): string {
  return fold(
    ['document', 'supplier', 'type', 'budget_line', 'amount'].map((column) => row.text(column)).join('\n'),
  );
}

export const spendDuplicate: Rule = {
  key: 'spend_duplicate',
  severity: 'warning',
  run: (plan) => {
    const pieces = plan.rows('spend').filter((row) => !row.isBlank('document') && hasAmount(row));
    return [...groups(pieces, pieceOf).values()]
      .flatMap(([, ...others]) => others)
      .map((row) => at(row, 'document', { value: row.text('document') }));
  },
};
