/** The items in order, in an array of their own. */
export function sorted<T>(items: Iterable<T>, compare: (first: T, second: T) => number): T[] {
  const copy = [...items];
  copy.sort(compare);
  return copy;
}

/** Orders texts by their characters, the same on every machine. */
export function byText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
