import type { Dimension } from './sources';

/**
 * A dated line of actuals that is no example. Figures are those of the cells, null for a blank or a text, which
 * native sums pass over: they are added as the formulas add them, so that both writings show the same cells.
 */
export interface LayerLine extends Readonly<Record<Dimension, string>> {
  /** Serial day, with the time of day as its fraction. */
  readonly date: number;
  readonly metric: string;
  readonly isOverlay: boolean;
  readonly value: number | null;
  readonly num: number | null;
  readonly den: number | null;
}

/**
 * What tells whether the actuals changed since a refresh: lines and amounts up to the reference day. The marker
 * of Home calculates the same by formula.
 */
export function layerPrint(
  lines: readonly Pick<LayerLine, 'date' | 'value' | 'num' | 'den'>[],
  ref: number,
): number {
  const known = lines.filter(({ date }) => date < ref + 1);
  const sum = (figure: 'value' | 'num' | 'den') =>
    known.reduce((total, line) => total + (line[figure] ?? 0), 0);
  return known.length + sum('value') + 3 * sum('num') + 7 * sum('den');
}
