import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';

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
    const pieces = plan
      .rows('spend')
      .filter((row) => !row.isBlank('document') && row.amount('amount') !== null);
    return [...groups(pieces, pieceOf).values()]
      .flatMap(([, ...others]) => others)
      .map((row) => at(row, 'document', { value: row.text('document') }));
  },
};
