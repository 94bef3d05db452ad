import { buildFormula } from '../../formula/build';
import type { RowContext } from '../context';

/** What the slots of a formula stand for: `{row}` → `$A4`. */
export type Slots = Readonly<Record<string, string>>;

/**
 * Builds a symbolic formula of a tab in one of its rows.
 * @param rowGuard column that tells a filled row; null when the row needs no guard.
 * @returns null while a tab it names is absent.
 */
export function formulaAt(
  { plan, template }: RowContext,
  formula: string,
  row: number,
  slots: Slots = {},
  rowGuard: string | null = null,
): string | null {
  const place = { geometry: plan.geometry, table: template.key, row, slots };
  return buildFormula(formula, template, place, rowGuard);
}
