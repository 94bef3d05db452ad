import { isUnsafeName } from '../../../plan/read/members';
import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import type { Rule } from '../../rule';

const MEMBER_LISTS: ReadonlySet<string> = new Set(['rep', 'product', 'channel', 'team']);

/** Columns whose texts are chosen elsewhere, and are criteria of sums. */
const LABELS: readonly (readonly [table: string, column: string])[] = [
  ['lists', 'label'],
  ['kpis', 'label'],
  ['segments', 'segment'],
  ['personas', 'name'],
];

function labelled(plan: CheckedPlan, table: string): readonly CheckedRow[] {
  const rows = plan.rows(table);
  return table === 'lists' ? rows.filter((row) => MEMBER_LISTS.has(row.text('list'))) : rows;
}

export const labelUnsafe: Rule = {
  key: 'label_unsafe',
  severity: 'error',
  run: (plan) =>
    LABELS.flatMap(([table, column]) =>
      labelled(plan, table)
        .filter((row) => !row.isBlank(column) && isUnsafeName(row.text(column)))
        .map((row) => at(row, column, { value: row.text(column) })),
    ),
};
