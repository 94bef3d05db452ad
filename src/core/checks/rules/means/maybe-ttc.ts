import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { HALF_A_CENT } from '../../figures';
import { at, type Place } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';

/** Amounts that could be the same expense, and what makes one out of the other. */
interface Likeness {
  readonly rows: readonly CheckedRow[];
  readonly references: readonly CheckedRow[];
}

function withTax(plan: CheckedPlan, amount: number): number {
  const rate = plan.setting('vat_rate');
  return amount * (1 + (typeof rate === 'number' ? rate : 0));
}

function suspects(plan: CheckedPlan, { rows, references }: Likeness): readonly Place[] {
  return rows.flatMap((row) => {
    const amount = row.sum('amount');
    const twin = references.find(
      (other) =>
        other.sum('amount') !== 0 && Math.abs(withTax(plan, other.sum('amount')) - amount) < HALF_A_CENT,
    );
    if (!twin || amount === twin.sum('amount')) return [];
    return [at(row, 'amount', { value: amount, other: twin.sum('amount'), row: twin.id || twin.number })];
  });
}

/** Lines of one supplier, or of one name: two round amounts of strangers are often in that ratio. */
function alike(rows: readonly CheckedRow[], columns: readonly string[]): readonly Likeness[] {
  return columns.flatMap((column) => {
    const named = rows.filter((row) => !row.isBlank(column));
    return [...groups(named, (row) => fold(row.text(column))).values()].map((own) => ({
      rows: own,
      references: own,
    }));
  });
}

/** A purchase and the line of budget it belongs to. */
function besideBudget(plan: CheckedPlan): readonly Likeness[] {
  return plan.rows('spend').flatMap((row) => {
    const line = row.isBlank('budget_line') ? undefined : plan.find('budget', 'id', row.text('budget_line'));
    return line ? [{ rows: [row], references: [line] }] : [];
  });
}

export const maybeTtc: Rule = {
  key: 'maybe_ttc',
  severity: 'warning',
  run: (plan) => {
    const found = [
      ...alike(plan.rows('budget'), ['description', 'supplier']),
      ...alike(plan.rows('spend'), ['document', 'supplier']),
      ...besideBudget(plan),
    ].flatMap((likeness) => suspects(plan, likeness));
    return [...groups(found, ({ table, row }) => `${table} ${row}`).values()].flatMap(
      ([first]) => first ?? [],
    );
  },
};
