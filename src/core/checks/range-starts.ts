import { sorted } from '../sorted';
import { fold } from './fold';

/** A formula of the plan, and the tab it stands in. */
export interface PlacedFormula {
  readonly tab: string;
  readonly text: string;
}

/** `'Tab'!$C$4:$C`, `Tab!$C$4:$E`, `$C$4:$C`: columns open at the bottom, as the builder writes them. */
const OPEN_RANGE =
  /(?:'((?:[^']|'')+)'!|([^\s!'"(;,=<>&+*/^-]+)!)?\$[A-Z]{1,3}\$(\d+):\$[A-Z]{1,3}(?![$\w])/gu;

type Counts = ReadonlyMap<number, number>;

/** The starts of the ranges of each tab, and how many formulas have each. */
function countStarts(formulas: readonly PlacedFormula[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Map<number, number>>();
  for (const { tab, text } of formulas)
    for (const [, quoted, plain, row] of text.matchAll(OPEN_RANGE)) {
      const name = fold(quoted?.replaceAll("''", "'") ?? plain ?? tab);
      const starts = counts.get(name) ?? new Map<number, number>();
      starts.set(Number(row), (starts.get(Number(row)) ?? 0) + 1);
      counts.set(name, starts);
    }
  return counts;
}

/** The most common start, the first of equals. */
function usual(starts: Counts): number {
  const [most] = sorted(starts, ([a, times], [b, others]) => others - times || a - b);
  return most?.[0] ?? 1;
}

/**
 * First row that formulas count in each tab, by its name in lower case. A row inserted right under a header moves
 * the ranges of all our formulas down; a formula of people's own may start where it likes.
 */
export function rangeStarts(formulas: readonly PlacedFormula[]): ReadonlyMap<string, number> {
  return new Map([...countStarts(formulas)].map(([tab, starts]) => [tab, usual(starts)]));
}

/** Formulas looked at in each column: its rows share one, but for their own references. */
const A_FEW = 2;

/**
 * A few formulas of each column of a tab, '' for the cells that hold none.
 * @param isVaried whether the rows of a column read different tabs: then every formula is looked at.
 */
export function sampleFormulas(
  tab: string,
  grid: readonly (readonly string[])[],
  isVaried = false,
): readonly PlacedFormula[] {
  const enough = isVaried ? Number.POSITIVE_INFINITY : A_FEW;
  const seen: number[] = [];
  return grid.flatMap((row) =>
    row.flatMap((text, column) => {
      const count = seen[column] ?? 0;
      if (text === '' || count >= enough) return [];
      seen[column] = count + 1;
      return [{ tab, text }];
    }),
  );
}
