import type { IntakeColumns, IntakeField } from './field';

/** A column that may hold a field; claims come the surest first. */
export interface Claim {
  readonly field: IntakeField;
  readonly column: number;
}

/** Gives each field one column and each column one field, the surest claims first; `held` is given already. */
export function assign(claims: readonly Claim[], held: IntakeColumns = {}): IntakeColumns {
  const columns: Partial<Record<IntakeField, number>> = { ...held };
  const taken = new Set(Object.values(held));
  for (const { field, column } of claims) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
  }
  return columns;
}
