/** A sorted copy: the values given are left in their order. The sort is stable. */
export function sorted<T>(values: Iterable<T>, compare: (a: T, b: T) => number): readonly T[] {
  const copy = [...values];
  copy.sort(compare);
  return copy;
}
