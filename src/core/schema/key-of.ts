import { lists } from './catalogue';

/** The key of a list value from its label, in either language; null when the list has no such label. */
export function keyOf(list: string, text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const found = lists()
    .get(list)
    ?.values.find(({ key, label }) =>
      [key, label.fr, label.en].some((word) => word.toLowerCase() === wanted),
    );
  return found?.key ?? null;
}
