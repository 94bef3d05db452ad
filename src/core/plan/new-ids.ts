/**
 * The next free ids of a table: `SCA-049`, `SCA-050`… after the highest number it holds. Ids of another form, such as
 * those of examples, are passed over.
 */
export function newIds(prefix: string, held: readonly string[], count: number): readonly string[] {
  const numbers = held.map((id) => (id.startsWith(`${prefix}-`) ? Number(id.slice(prefix.length + 1)) : 0));
  const highest = numbers.reduce(
    (most, number) => (Number.isInteger(number) ? Math.max(most, number) : most),
    0,
  );
  return Array.from({ length: count }, (_, index) => rowId(prefix, highest + index + 1));
}

/** Id of a row by its rank: `BUD-007`. */
export function rowId(prefix: string, rank: number): string {
  return `${prefix}-${String(rank).padStart(3, '0')}`;
}
