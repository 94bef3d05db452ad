import { PlanError } from '../errors';
import { nameKey } from '../intake/name-key';
import { styleKeys, tableKeys } from '../schema/catalogue';
import { sorted } from '../sorted';
import type { SavedMix } from './answers';
import { readName } from './read/texts';

function known(keys: readonly string[], all: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => all.includes(key));
}

/** What today's templates still know of a choice: tabs of an older version are left out. */
function current({ name, tabs, styles }: SavedMix): SavedMix {
  return { name, tabs: known(tabs, tableKeys()), styles: known(styles, styleKeys()) };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

function isMix(value: unknown): value is SavedMix {
  if (typeof value !== 'object' || value === null) return false;
  const { name, tabs, styles } = value as Partial<Record<keyof SavedMix, unknown>>;
  return isText(name) && isTexts(tabs) && isTexts(styles);
}

/** The choices among what was kept; what is none of them is left out, and so is one that has no tab any more. */
export function readMixes(kept: unknown): readonly SavedMix[] {
  const mixes: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return mixes
    .filter(isMix)
    .map(current)
    .filter(({ tabs }) => tabs.length > 0);
}

/** The other choices: names that differ by case, accents or spaces are one. */
export function withoutMix(mixes: readonly SavedMix[], name: string): readonly SavedMix[] {
  return mixes.filter((mix) => nameKey(mix.name) !== nameKey(name));
}

/**
 * Adds a choice, in the order of the names; it takes the place of one of the same name.
 * @throws PlanError for a name that is blank or too long, or when nothing is chosen.
 */
export function withMix(mixes: readonly SavedMix[], mix: SavedMix): readonly SavedMix[] {
  const added = current({ ...mix, name: readName(mix.name) });
  if (added.name === '') throw new PlanError('mixNameMissing');
  if (added.tabs.length === 0) throw new PlanError('mixEmpty');
  const all = [...withoutMix(mixes, added.name), added];
  return sorted(all, (a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1));
}
