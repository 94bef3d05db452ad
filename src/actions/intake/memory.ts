import type { ChosenHeaders } from '../../core/intake/columns/chosen-headers';
import { NAMED_FIELDS, type NamedField } from '../../core/intake/columns/field';
import { nameKey } from '../../core/intake/name-key';
import type { NameChoice } from '../../core/intake/names/choice';
import { forget, keep, recall } from '../../sheets/notebook';
import type { ReadLists } from '../../sheets/read-lists';

/** What people said of a name: the key of a name of the plan, which survives renaming; null for nobody. */
type KeptNames = Readonly<Record<string, string | null>>;

/**
 * What a plan remembers from one import to the next. It is kept with the document and not in its tabs: answers to
 * questions of the import are no part of the plan, would be offered in dropdowns there, and cost nothing but being
 * asked again where they are lost, as in a copy of the file.
 */
export interface ImportMemory {
  readonly names: Readonly<Record<NamedField, KeptNames>>;
  readonly headers: ChosenHeaders;
  /** The import being written: one that is still there at the next stopped before its end. */
  readonly writing: { readonly name: string; readonly rows: number } | null;
}

/** Names remembered for each list; the oldest are asked again. */
const MOST_NAMES = 1000;

const keyOf = (planId: string): string => `import_${planId}`;

/** Where the rows the last import set aside are kept. */
export const lastKeyOf = (planId: string): string => `import_last_${planId}`;

const NOTHING: ImportMemory = { names: { rep: {}, product: {}, channel: {} }, headers: {}, writing: null };

/** Only we write there: what has names of every list is whole. */
const isMemory = (value: unknown): value is ImportMemory =>
  typeof value === 'object' && value !== null && 'names' in value && 'headers' in value;

export function recallImports(planId: string): ImportMemory {
  const kept = recall(keyOf(planId));
  return isMemory(kept) ? kept : NOTHING;
}

export function keepImports(planId: string, memory: ImportMemory): void {
  keep(keyOf(planId), memory);
}

/** Forgets everything the imports of a plan keep. */
export function forgetImports(planId: string): void {
  forget(keyOf(planId));
  forget(lastKeyOf(planId));
}

/** What people said before, as names of the plan today; a name that left the plan is asked again. */
export function rememberedNames(memory: ImportMemory, lists: ReadLists): readonly NameChoice[] {
  return NAMED_FIELDS.flatMap((list) => {
    const labels = new Map(lists.values(list).map(({ key, label }) => [key, label]));
    return Object.entries(memory.names[list]).flatMap(([name, key]) => {
      const member = key === null ? null : labels.get(key);
      return member === undefined ? [] : [{ list, name, member }];
    });
  });
}

function keptNames(
  known: KeptNames,
  list: NamedField,
  choices: readonly NameChoice[],
  lists: ReadLists,
): KeptNames {
  const keys = new Map(lists.values(list).map(({ key, label }) => [label, key]));
  const come = choices.flatMap((choice): [string, string | null][] => {
    const name = nameKey(choice.name);
    const key = choice.member === null ? null : keys.get(choice.member);
    const isItself = choice.member !== null && nameKey(choice.member) === name;
    return choice.list !== list || key === undefined || isItself ? [] : [[name, key]];
  });
  const entries = Object.entries({ ...known, ...Object.fromEntries(come) });
  return Object.fromEntries(entries.slice(-MOST_NAMES));
}

/** The memory with what people just said of names. A name of the plan says itself what it is. */
export function withNames(
  memory: ImportMemory,
  choices: readonly NameChoice[],
  lists: ReadLists,
): ImportMemory {
  const { rep, product, channel } = memory.names;
  const names = {
    rep: keptNames(rep, 'rep', choices, lists),
    product: keptNames(product, 'product', choices, lists),
    channel: keptNames(channel, 'channel', choices, lists),
  };
  return { ...memory, names };
}
