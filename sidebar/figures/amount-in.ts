import type { RollUpReport } from '../../src/contract';
import type { Speech } from '../words/speech';

/** How the figures of a metric are written; a missing one is never shown as 0. */
export interface Amounts {
  /** In a column: without currency nor cents. */
  readonly short: (value: number | null) => string;
  readonly exact: (value: number | null) => string;
}

/** Browsers are given no third decimal to show. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

export function amountIn(
  speech: Speech,
  { unit, currency }: Pick<RollUpReport, 'unit' | 'currency'>,
): Amounts {
  const { say, money, whole, percent } = speech;
  const either = (write: (value: number) => string) => (value: number | null) =>
    value === null ? say('nothing') : write(value);
  if (unit === 'percent') return { short: either(percent), exact: either(percent) };
  const plain = either((value) => money(rounded(value), ''));
  if (unit === 'number') return { short: plain, exact: plain };
  return { short: either(whole), exact: either((value) => money(rounded(value), currency)) };
}
