import { HOLIDAY_NAMES } from '../../calendar/holiday-names';
import { lists } from '../../schema/catalogue';
import type { TableTemplate } from '../../schema/table';
import type { Words } from '../../schema/words';

function isWords(value: object): value is Words {
  return 'fr' in value && 'en' in value && typeof value.fr === 'string' && typeof value.en === 'string';
}

/** Every wording inside a template. */
function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return [];
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsIn);
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** Words said alike in one language stand together, whichever language they are read in. */
function spellings(words: readonly Words[]): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const first = (word: string): string => {
    const above = parent.get(word) ?? word;
    return above === word ? word : first(above);
  };
  for (const { fr, en } of words) {
    parent.set(fr, first(fr));
    parent.set(first(fr), first(en));
    parent.set(en, first(en));
  }
  return new Map([...parent.keys()].map((word) => [word, first(word)]));
}

/**
 * The words that a tab may hold of ours, each with the one spelling that stands for it: a change of language
 * leaves it the same word.
 */
export function knownWords(template: TableTemplate): ReadonlyMap<string, string> {
  const found = known.get(template.key);
  if (found) return found;
  const listed = [...lists().values()].flatMap(({ values }) => values.map(({ label }) => label));
  const made = spellings([...wordsIn(template), ...listed, ...Object.values(HOLIDAY_NAMES)]);
  known.set(template.key, made);
  return made;
}
