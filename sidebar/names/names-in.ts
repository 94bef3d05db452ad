import { nameKey } from '../../src/core/intake/name-key';

/** Names as typed or pasted, one a line or a cell. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[\r\n\t]+/u)
    .map((name) => name.trim())
    .filter(Boolean);
}

export interface SortedNames {
  /** Each once, as first written. */
  readonly fresh: readonly string[];
  /** Those the list holds already, however they are spelled. */
  readonly known: readonly string[];
}

/** Which of these names the list lacks, and which it holds. */
export function sortNames(names: readonly string[], there: readonly string[]): SortedNames {
  const held = new Set(there.map(nameKey));
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  const each = [...byKey];
  const namesOf = (kept: typeof each): readonly string[] => kept.map(([, name]) => name);
  return {
    fresh: namesOf(each.filter(([key]) => !held.has(key))),
    known: namesOf(each.filter(([key]) => held.has(key))),
  };
}
