import { sorted } from '../sorted';
import { isSpare, type TableLayout } from '../plan/layout';

/** A column to insert, to the right of a position; 0 for before every column. */
export interface MissingColumn {
  readonly key: string;
  readonly after: number;
}

type Positions = ReadonlyMap<string, number>;

const keysOf = ({ placed }: TableLayout): readonly string[] =>
  placed.filter(({ column }) => !isSpare(column)).map(({ column }) => column.key);

/** Neighbouring keys that are missing together, and the positions of the columns around them. */
interface Gap {
  readonly keys: readonly string[];
  readonly from: number;
  readonly to: number;
}

function gaps(layout: TableLayout, columns: Positions): readonly Gap[] {
  const found: { keys: string[]; from: number; to: number }[] = [];
  let last = layout.start - 1;
  let open: { keys: string[]; from: number; to: number } | null = null;
  for (const key of keysOf(layout)) {
    const position = columns.get(key);
    if (position === undefined) {
      open ??= { keys: [], from: last, to: Number.POSITIVE_INFINITY };
      open.keys.push(key);
      continue;
    }
    if (open) found.push({ ...open, to: position });
    open = null;
    last = position;
  }
  return open ? [...found, open] : found;
}

/**
 * Columns that lost both their mark and their words, known by their place: as many nameless columns stand between
 * two of ours as there are missing.
 * @param isNameless whether a column is neither ours nor people's own: it has a header of no table.
 */
export function adoptedColumns(
  layout: TableLayout,
  columns: Positions,
  isNameless: (position: number) => boolean,
): Positions {
  const adopted = gaps(layout, columns).flatMap(({ keys, from, to }) => {
    if (to === Number.POSITIVE_INFINITY || to - from - 1 !== keys.length) return [];
    const places = keys.map((key, index) => [key, from + 1 + index] as const);
    return places.every(([, position]) => isNameless(position)) ? places : [];
  });
  return new Map([...columns, ...adopted]);
}

/** The columns of a layout that a sheet lacks, each right of the one it follows in the layout. */
export function missingColumns(layout: TableLayout, columns: Positions): readonly MissingColumn[] {
  return gaps(layout, columns).flatMap(({ keys, from }) => keys.map((key) => ({ key, after: from })));
}

/** Columns inserted together, right of a position of the sheet as it is. */
export interface Insertion {
  readonly after: number;
  readonly keys: readonly string[];
}

/** Groups missing columns that go to the same place, in the order of the sheet. */
export function insertions(missing: readonly MissingColumn[]): readonly Insertion[] {
  const places = new Map<number, string[]>();
  for (const { key, after } of missing) places.set(after, [...(places.get(after) ?? []), key]);
  return sorted(places, ([a], [b]) => a - b).map(([after, keys]) => ({ after, keys }));
}

/** Where every column stands once they are inserted. */
export function afterInsertion(columns: Positions, all: readonly Insertion[]): Positions {
  const countBefore = (position: number) =>
    all.filter(({ after }) => after < position).reduce((sum, { keys }) => sum + keys.length, 0);
  const held = [...columns].map(([key, position]) => [key, position + countBefore(position)] as const);
  const come = all.flatMap(({ after, keys }) =>
    keys.map((key, index) => [key, after + countBefore(after) + index + 1] as const),
  );
  return new Map([...held, ...come]);
}
