import { lists } from '../../schema/catalogue';
import type { ListTemplate } from '../../schema/list';
import type { Language } from '../../schema/words';

/** A row of the lists tab, as people left it. */
export interface HeldLabel {
  readonly list: string;
  readonly key: string;
  readonly label: string;
}

/** Labels that change, by list: what a cell holds, and what it will. */
export type LabelChanges = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Lists the one dropdown over names and months offers. */
const MEMBER_SPAN: ReadonlySet<string> = new Set(['all', 'rep', 'product', 'channel', 'team', 'period']);
const MEMBER = 'member';

function newLabel(
  { values, codes }: ListTemplate,
  { key, label }: HeldLabel,
  from: Language,
  to: Language,
): string | null {
  const value = values.find((candidate) => candidate.key === key);
  if (!value || codes || value.label[from] !== label) return null;
  return value.label[to] === label ? null : value.label[to];
}

/** The labels of the templates that a change of language rewords. A label people reworded is theirs. */
export function labelChanges(held: readonly HeldLabel[], from: Language, to: Language): LabelChanges {
  const changes = new Map<string, Map<string, string>>();
  const add = (list: string, old: string, next: string) =>
    changes.set(list, (changes.get(list) ?? new Map<string, string>()).set(old, next));
  for (const item of held) {
    const template = lists().get(item.list);
    const next = template ? newLabel(template, item, from, to) : null;
    if (next === null) continue;
    add(item.list, item.label, next);
    if (MEMBER_SPAN.has(item.list)) add(MEMBER, item.label, next);
  }
  return changes;
}

/** The change of one name of a list; the dropdown over every name follows. */
export function oneLabel(list: string, from: string, to: string): LabelChanges {
  const change = new Map([[from, to]]);
  return new Map([list, ...(MEMBER_SPAN.has(list) ? [MEMBER] : [])].map((key) => [key, change] as const));
}
