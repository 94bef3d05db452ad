import { table as tableTemplate } from '../../schema/catalogue';
import type { Language } from '../../schema/words';

/** A tab of the plan and the name it has. */
export interface NamedTab {
  readonly table: string;
  readonly name: string;
}

/** `2` in « SWOT 2 »; '' for the plain name, null for a name people gave. */
function suffixOf({ table, name }: NamedTab, from: Language): string | null {
  const plain = tableTemplate(table).name[from];
  if (name === plain) return '';
  return name.startsWith(`${plain} `) && /^\d+$/u.test(name.slice(plain.length + 1))
    ? name.slice(plain.length)
    : null;
}

/**
 * New names of the tabs that still have the one they were given.
 * @param taken every name of the workbook: a name in use is not given twice.
 */
export function translatedNames(
  tabs: readonly NamedTab[],
  taken: readonly string[],
  from: Language,
  to: Language,
): ReadonlyMap<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const found = new Map<string, string>();
  for (const tab of tabs) {
    const suffix = suffixOf(tab, from);
    const name = `${tableTemplate(tab.table).name[to]}${suffix ?? ''}`;
    if (suffix === null || name === tab.name || used.has(name.toLowerCase())) continue;
    used.add(name.toLowerCase());
    found.set(tab.table, name);
  }
  return found;
}
