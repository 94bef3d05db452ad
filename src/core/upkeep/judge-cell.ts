import { isBroken, normalForm, withoutFixedRows } from './formula-text';

/** What a cell of ours holds now. */
export interface HeldCell {
  readonly value: unknown;
  /** '' for none. */
  readonly formula: string;
}

/**
 * What Repair makes of a cell that should hold a formula of ours:
 * - `right`: it does;
 * - `restore`: it is empty, or its formula is ours and lost what it named or lags behind a row inserted;
 * - `typed`: people put a value there; `own`: a formula of theirs. Both stay.
 */
export type Verdict = 'right' | 'restore' | 'typed' | 'own';

/** Judges a cell. @param wanted the formula as it should be. */
export function judgeCell({ value, formula }: HeldCell, wanted: string): Verdict {
  if (formula === '') return value === '' || value === null ? 'restore' : 'typed';
  if (normalForm(formula) === normalForm(wanted)) return 'right';
  const isLagging = withoutFixedRows(formula) === withoutFixedRows(wanted);
  return isBroken(formula) || isLagging ? 'restore' : 'own';
}
