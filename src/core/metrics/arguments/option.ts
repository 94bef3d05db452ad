import { foldWord } from './fold';
import { refuse, type ArgumentKey, type Reader } from './reader';

/**
 * An option typed as a word, in French or English, whatever its case, accents and joints.
 * `words` gives each value its words, such as `{ series: 'série / series' }`.
 */
export function option<K extends string>(
  argument: ArgumentKey,
  words: Readonly<Record<K, string>>,
): Reader<K> {
  const read = (cell: unknown): K => {
    const found = findOption(words, cell);
    if (found === undefined) throw refuse('unknownOption', argument, cell, { accepted: accepted(words) });
    return found;
  };
  return { argument, optional: false, read };
}

function isOneOf(words: string, folded: string): boolean {
  return words.split(' / ').some((word) => foldWord(word) === folded);
}

/** The option a cell names, if any. */
export function findOption<K extends string>(
  words: Readonly<Record<K, string>>,
  cell: unknown,
): K | undefined {
  if (typeof cell !== 'string') return undefined;
  const typed = foldWord(cell);
  for (const key in words) if (isOneOf(words[key], typed)) return key;
  return undefined;
}

/** The words a message proposes. */
export function accepted(words: Readonly<Record<string, string>>): string {
  return Object.values(words).join(', ');
}
