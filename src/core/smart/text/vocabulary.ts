import type { Lexicon } from '../lexicon/lexicon';
import { stem } from '../lexicon/word-list';

/** Shorter words have too many neighbours to be put right. */
export const SHORTEST = 5;

/** What a language's words are corrected by. */
export interface Vocabulary {
  /** Words left as they are. */
  readonly known: ReadonlySet<string>;
  /** Words that a misspelt one may stand for. */
  readonly targets: ReadonlySet<string>;
  /** Those words, by each spelling that lacks one of their letters. */
  readonly neighbours: ReadonlyMap<string, string>;
  /** Words met so far, as corrected: sentences of a column share many. */
  readonly corrected: Map<string, string>;
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon, built at its first use. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const vocabulary = vocabularies.get(lexicon) ?? build(lexicon);
  vocabularies.set(lexicon, vocabulary);
  return vocabulary;
}

/** A word without each of its letters in turn. */
export function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

function build(lexicon: Lexicon): Vocabulary {
  const targets = targetsOf(lexicon);
  const neighbours = new Map<string, string>();
  for (const word of targets)
    for (const shorter of word.length < SHORTEST ? [] : withoutOne(word))
      neighbours.set(shorter, neighbours.get(shorter) ?? word);
  return {
    known: new Set([
      ...lexicon.stop,
      ...targets,
      ...[...targets].map(stem),
      ...lexicon.ordinary,
      ...lexicon.abstractNouns,
      ...lexicon.evaluative,
    ]),
    targets,
    neighbours,
    corrected: new Map(),
  };
}

/**
 * The words that sentences are judged by: times and numbers first, then indicators, then the others. Short function words
 * are seldom misspelt, and names are one letter away from them: Boeing is no `being`.
 */
function targetsOf({ time, numbers, ...lexicon }: Lexicon): ReadonlySet<string> {
  const { umbrella, activities, vague, things, generic, infinitives, stop } = lexicon;
  const { precise, commercial, durations, levelVerbs, serviceVerbs } = lexicon;
  const cues: Readonly<Record<string, string>> = { ...lexicon.cues };
  const patterns = [
    ...time.phrases.map((phrase) => phrase.pattern),
    ...[time.deadline, time.comparison, time.cadence, time.perPeriod].concat(Object.values(cues)),
    ...[precise, commercial, durations].concat(levelVerbs, serviceVerbs),
    ...numbers.rewrites.map(([turn]) => turn.source),
  ];
  const lists = [umbrella, activities, vague, things, generic, infinitives];
  return new Set([
    ...Object.keys(numbers.values),
    ...patterns.flatMap(wordsOfPattern),
    ...lists.flatMap((list) => [...list]),
    ...[...stop].filter((word) => word.length > SHORTEST),
  ]);
}

/** The whole words of a pattern: a beginning that endings follow, `multipli\\w+`, is none. */
function wordsOfPattern(source: string): readonly string[] {
  const whole = source.replace(/[a-z]+(?=\\w|\[|\(\?:[a-z])/gu, ' ').replace(/\\[a-z]/gu, ' ');
  return whole.match(/[a-z]{3,}/gu) ?? [];
}
