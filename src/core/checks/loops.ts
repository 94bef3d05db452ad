import type { CheckedPlan } from './checked-plan';
import type { CheckedRow } from './checked-row';
import { at, type Place } from './finding';

/** The rows met from one row on, each named by the one before, up to one met already. */
function chainFrom(plan: CheckedPlan, start: CheckedRow, column: string): readonly CheckedRow[] {
  const chain: CheckedRow[] = [];
  let row: CheckedRow | undefined = start;
  while (row && !chain.includes(row)) {
    chain.push(row);
    row = row.isBlank(column) ? undefined : plan.find(start.table, 'id', row.text(column));
  }
  return row === start ? chain : [];
}

/** Rows that come back to themselves when followed by a column of ids: each loop is told once, at its first row. */
export function loops(plan: CheckedPlan, table: string, column: string): readonly Place[] {
  if (!plan.hasColumns(table, 'id', column)) return [];
  const told = new Set<CheckedRow>();
  return plan.rows(table).flatMap((row) => {
    const chain = told.has(row) ? [] : chainFrom(plan, row, column);
    for (const member of chain) told.add(member);
    if (chain.length === 0) return [];
    return [at(row, column, { value: [...chain, row].map(({ id }) => id).join(' → ') })];
  });
}
