import type { Lexicon } from '../lexicon/lexicon';
import { stem } from '../lexicon/word-list';

const SHORTEST = 5;

/** Words by each spelling that lacks one of their letters. */
type Neighbours = ReadonlyMap<string, string>;

interface Vocabulary {
  /** Words left as they are. */
  readonly known: ReadonlySet<string>;
  /** Words that a misspelt one may stand for. */
  readonly targets: ReadonlySet<string>;
  readonly neighbours: Neighbours;
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>();

/** Puts right the words one letter away from a known one: `incrase` is `increase`. Others are left alone. */
export function correctSpelling(text: string, lexicon: Lexicon): string {
  return text.replace(/[a-z]+/gu, (word) => {
    if (word.length < SHORTEST - 1) return word;
    const vocabulary = vocabularyOf(lexicon);
    if (vocabulary.known.has(word) || vocabulary.known.has(stem(word))) return word;
    return closest(word, vocabulary) ?? word;
  });
}

/** A known word at one letter added, left out, replaced or swapped with its neighbour. */
function closest(word: string, { targets, neighbours }: Vocabulary): string | undefined {
  const added = neighbours.get(word);
  if (added !== undefined) return added;
  for (const shorter of withoutOne(word)) {
    if (shorter.length >= SHORTEST && targets.has(shorter)) return shorter;
    const candidate = neighbours.get(shorter);
    if (candidate !== undefined && word.length >= SHORTEST && isOneApart(word, candidate)) return candidate;
  }
  return undefined;
}

/** Same length: one letter replaced, or two neighbours swapped. */
function isOneApart(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = Array.from(one, (letter, index) => (letter === other[index] ? -1 : index)).filter(
    (at) => at >= 0,
  );
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  const isSwap = differing.length === 2 && second === first + 1;
  return isSwap && one[first] === other[second] && one[second] === other[first];
}

function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = vocabularies.get(lexicon) ?? build(lexicon);
  vocabularies.set(lexicon, known);
  return known;
}

function build(lexicon: Lexicon): Vocabulary {
  const targets = targetsOf(lexicon);
  const { verbs, vague, generic, ordinary } = lexicon;
  const neighbours = new Map<string, string>();
  for (const word of targets)
    for (const shorter of word.length < SHORTEST ? [] : withoutOne(word))
      neighbours.set(shorter, neighbours.get(shorter) ?? word);
  const known = new Set([...targets, ...verbs, ...vague, ...generic, ...ordinary]);
  return { known, targets, neighbours };
}

/** The words that carry the criteria: times and numbers first, then indicators, then function words. */
function targetsOf({ time, numbers, umbrella, activities, stop, ...lexicon }: Lexicon): ReadonlySet<string> {
  const { precise, commercial, durations, levelVerbs, serviceVerbs } = lexicon;
  const ways = [time.deadline, time.comparison, time.cadence, time.perPeriod];
  const known = [precise, commercial, durations, levelVerbs, serviceVerbs];
  const patterns = [...time.phrases.map((phrase) => phrase.pattern), ...ways, ...known];
  const inPatterns = patterns.flatMap(
    (source) => source.replace(/\\[a-z]/gu, ' ').match(/[a-z]{3,}/gu) ?? [],
  );
  return new Set([
    ...Object.keys(numbers.values),
    ...inPatterns,
    ...umbrella,
    ...activities,
    ...lexicon.infinitives,
    ...stop,
  ]);
}
