import type { Lexicon } from '../lexicon/lexicon';
import { stem } from '../lexicon/word-list';
import { pattern } from './compiled';
import { SHORTEST, vocabularyOf, withoutOne, type Vocabulary } from './vocabulary';

/** Puts right the words one letter away from a known one: `incrase` is `increase`. Others are left alone. */
export function correctSpelling(text: string, lexicon: Lexicon): string {
  return text.replace(/[a-z]{4,}/gu, (word) => {
    const vocabulary = vocabularyOf(lexicon);
    const known = vocabulary.corrected.get(word) ?? corrected(word, vocabulary, lexicon);
    vocabulary.corrected.set(word, known);
    return known;
  });
}

function corrected(word: string, vocabulary: Vocabulary, lexicon: Lexicon): string {
  if (isKnown(word, vocabulary, lexicon) || isKnown(stem(word), vocabulary, lexicon)) return word;
  const found = closest(word, vocabulary) ?? closest(stem(word), vocabulary);
  return found === undefined || isTrade(word, found, lexicon) ? word : found;
}

/** "Éleveur" is no "élever": who does a thing keeps an ending of his own. */
function isTrade(word: string, found: string, { trade, infinitives }: Lexicon): boolean {
  if (!infinitives.has(found)) return false;
  const ending = pattern(trade).exec(stem(word))?.[0];
  return ending !== undefined && !stem(found).endsWith(ending);
}

function isKnown(word: string, { known }: Vocabulary, { verbs, present }: Lexicon): boolean {
  return known.has(word) || verbs.has(word) || present.has(word);
}

/** A known word at one letter added, left out, replaced or swapped with its neighbour. */
function closest(word: string, { targets, neighbours }: Vocabulary): string | undefined {
  const added = neighbours.get(word);
  if (added !== undefined && sharesStart(added, word)) return added;
  for (const shorter of withoutOne(word)) {
    if (shorter.length >= SHORTEST && targets.has(shorter) && isInside(shorter, word)) return shorter;
    const candidate = neighbours.get(shorter);
    if (candidate === undefined || word.length < SHORTEST) continue;
    if (sharesStart(candidate, word) && isOneApart(word, candidate)) return candidate;
  }
  return undefined;
}

/** People seldom miss the first letter of a word: `tasting` is no `lasting`. */
function sharesStart(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0);
}

/** A letter too many inside a word, for one at its end makes another: `driver` is no `drive`. */
function isInside(shorter: string, word: string): boolean {
  return sharesStart(shorter, word) && !word.startsWith(shorter);
}

/** Same length: one letter replaced, or two neighbours swapped. */
function isOneApart(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = Array.from(one, (letter, index) => (letter === other[index] ? -1 : index)).filter(
    (index) => index >= 0,
  );
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  const isSwap = differing.length === 2 && second === first + 1;
  return isSwap && one[first] === other[second] && one[second] === other[first];
}
