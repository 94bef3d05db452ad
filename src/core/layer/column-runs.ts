import { sorted } from '../sorted';

/** Columns that stand side by side, so that they are written in one call. */
export interface ColumnRun {
  /** Position of the first one, 1-based. */
  readonly start: number;
  readonly keys: readonly string[];
}

/** Cuts columns into runs of neighbours: a column people inserted between ours stays theirs. */
export function columnRuns(
  positions: ReadonlyMap<string, number>,
  keys: readonly string[],
): readonly ColumnRun[] {
  const placed = keys.flatMap((key) => {
    const position = positions.get(key);
    return position === undefined ? [] : [{ key, position }];
  });
  const runs: { start: number; keys: string[] }[] = [];
  for (const { key, position } of sorted(placed, (a, b) => a.position - b.position)) {
    const last = runs.at(-1);
    if (last && last.start + last.keys.length === position) last.keys.push(key);
    else runs.push({ start: position, keys: [key] });
  }
  return runs;
}
