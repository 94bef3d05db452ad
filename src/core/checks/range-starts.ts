import { fold } from './fold';

/** A formula of the plan, and the tab it stands in. */
export interface PlacedFormula {
  readonly tab: string;
  readonly text: string;
}

/** `'Tab'!$C$4:$C`, `Tab!$C$4:$E`, `$C$4:$C`: columns open at the bottom, as the builder writes them. */
const OPEN_RANGE =
  /(?:'((?:[^']|'')+)'!|([^\s!'"(;,=<>&+*/^-]+)!)?\$[A-Z]{1,3}\$(\d+):\$[A-Z]{1,3}(?![$\w])/gu;

/**
 * First row that formulas count in each tab, by its name in lower case. A row inserted right under a header moves
 * their ranges down: the lowest start is told, because the row above it is left out by those formulas at least.
 */
export function rangeStarts(formulas: readonly PlacedFormula[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const { tab, text } of formulas)
    for (const [, quoted, plain, row] of text.matchAll(OPEN_RANGE)) {
      const name = fold(quoted?.replaceAll("''", "'") ?? plain ?? tab);
      starts.set(name, Math.max(starts.get(name) ?? 0, Number(row)));
    }
  return starts;
}

/** Formulas looked at in each column: its rows share one, but for their own references. */
const ENOUGH = 2;

/** A few formulas of each column of a tab, '' for the cells that hold none. */
export function sampleFormulas(tab: string, grid: readonly (readonly string[])[]): readonly PlacedFormula[] {
  const seen: number[] = [];
  return grid.flatMap((row) =>
    row.flatMap((text, column) => {
      const count = text === '' ? ENOUGH : (seen[column] ?? 0);
      if (count >= ENOUGH) return [];
      seen[column] = count + 1;
      return [{ tab, text }];
    }),
  );
}
