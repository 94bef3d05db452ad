import type { NamedField } from '../columns/field';
import type { KnownNames } from '../columns/propose';
import { nameKey } from '../name-key';
import type { NameChoice } from './choice';

/** What names of a source mean. */
export interface NameBook {
  /** Name of the plan; null for nobody; undefined for a name not known. */
  readonly find: (list: NamedField, written: string) => string | null | undefined;
}

type Entries = Map<string, string | null>;

function entriesOf(
  list: NamedField,
  known: KnownNames,
  choices: readonly NameChoice[],
  nobody: string,
): Entries {
  const members = new Map(known[list].map((label) => [nameKey(label), label]));
  const entries: Entries = new Map([[nameKey(nobody), null]]);
  for (const choice of choices) {
    const member = choice.member === null ? null : members.get(nameKey(choice.member));
    if (choice.list === list && member !== undefined) entries.set(nameKey(choice.name), member);
  }
  for (const [key, label] of members) entries.set(key, label);
  return entries;
}

/**
 * What names mean: those of the plan, however they are spelled, and those people said the meaning of, the last answer
 * counting. A choice whose name left the plan is forgotten.
 * @param nobody label of the unassigned.
 */
export function nameBook(known: KnownNames, choices: readonly NameChoice[], nobody: string): NameBook {
  const books: Readonly<Record<NamedField, Entries>> = {
    rep: entriesOf('rep', known, choices, nobody),
    product: entriesOf('product', known, choices, nobody),
    channel: entriesOf('channel', known, choices, nobody),
  };
  const keys = new Map<string, string>();
  const keyOf = (written: string): string => {
    const key = keys.get(written) ?? nameKey(written);
    keys.set(written, key);
    return key;
  };
  return { find: (list, written) => (written === '' ? null : books[list].get(keyOf(written))) };
}
