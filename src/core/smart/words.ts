import type { Lexicon } from './lexicon/lexicon';
import { stem } from './lexicon/word-list';
import type { Words } from './reading';
import { everyWord, holdsWord, pattern } from './text/compiled';

interface Word {
  readonly text: string;
  readonly root: string;
  /** The word before it; empty at the start of a clause. */
  readonly previous: string;
  /** The two words before it as they stand. */
  readonly before: readonly [string, string];
  readonly next: string;
}

/** Stands where a set phrase told whom or where: a word of no list, which narrows. */
const SEGMENT = ' xsegment ';

/** Sorts the content words of a text by what they say. Figures, times and function words are left out. */
export function sortWords(text: string, lexicon: Lexicon): Words {
  const plain = text.replace(everyWord(lexicon.idioms), ' ').replace(everyWord(lexicon.segments), SEGMENT);
  const words = plain.split(/[,;:.!?()¶]/u).flatMap((clause) => wordsOf(clause, lexicon));
  const isIn = (list: ReadonlySet<string>): number => words.filter(({ root }) => list.has(root)).length;
  return {
    umbrella: words.filter((word) => lexicon.umbrella.has(word.root) && !isOpeningVerb(word, lexicon)).length,
    activities: isIn(lexicon.activities),
    vague: isIn(lexicon.vague) + isIn(lexicon.abstractNouns),
    things: words.filter((word) => lexicon.things.has(word.root) && !isOpeningVerb(word, lexicon)).length,
    deeds: words.filter((word) => lexicon.deeds.has(word.root) && !isNoun(word, lexicon)).length,
    specific: words.filter((word) => isSpecific(word, lexicon)).map(({ root }) => root),
    hasPrecise: holdsWord(text, lexicon.precise),
  };
}

function wordsOf(clause: string, lexicon: Lexicon): readonly Word[] {
  const found = clause.match(/[a-z&]+(?:-[a-z]+)*|[\d§¤]+/gu) ?? [];
  const texts = found.flatMap((word) => partsOf(word, lexicon));
  const rootAt = (index: number): string => stem(texts[index] ?? '');
  return texts.map((text, index) => ({
    text,
    root: rootAt(index),
    previous: rootAt(index - 1),
    before: [texts[index - 2] ?? '', texts[index - 1] ?? ''],
    next: rootAt(index + 1),
  }));
}

/** A compound counts as one word unless its parts are known. */
function partsOf(word: string, lexicon: Lexicon): readonly string[] {
  const parts = word.split('-');
  if (isKnown(stem(word), lexicon)) return [word];
  return parts.length > 1 && parts.some((part) => isKnown(stem(part), lexicon)) ? parts : [word];
}

/** Whether a word narrows: it is neither a function word, nor a verb, nor a broad or vague word. */
function isSpecific(word: Word, lexicon: Lexicon): boolean {
  if (word.root.length < 2 || /^[\d§¤]/u.test(word.root) || isFinite(word, lexicon)) return false;
  if (lexicon.verbs.has(word.root)) return isNoun(word, lexicon) && !isBroad(word.root, lexicon);
  return (
    !isKnown(word.root, lexicon) && !isUnknownVerb(word, lexicon) && !pattern(lexicon.adverbs).test(word.root)
  );
}

/** "The product launches on Monday", "la marge remonte": a form that nouns share, after what can be its subject. */
function isFinite(
  { text, root, previous, before: [article, subject], next }: Word,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.present.has(root)) return false;
  if (pattern(lexicon.subject).test(previous)) return true;
  const { umbrella, things, generic } = lexicon;
  if (![umbrella, things, generic].some((list) => list.has(previous))) return false;
  if (!pattern(lexicon.nounEnding).test(text)) return true;
  if (subject.endsWith('s') || (article !== '' && !lexicon.stop.has(article))) return false;
  return next === '' || /^[¤§]/u.test(next) || lexicon.stop.has(next);
}

/** A word that could be a verb, read as a noun: "the report", "500 installs". */
function isNoun({ text, root, previous }: Word, lexicon: Lexicon): boolean {
  const { nounMarker, nounEnding, tangible, verbPlace } = lexicon;
  if (tangible.has(root) && !pattern(verbPlace).test(previous)) return true;
  return pattern(nounMarker).test(previous) || pattern(nounEnding).test(text);
}

/** "Reach 50 calls": a verb that opens a clause, though the word may be an indicator too. */
function isOpeningVerb({ text, root, previous }: Word, { verbs, nounEnding }: Lexicon): boolean {
  return previous === '' && verbs.has(root) && !pattern(nounEnding).test(text);
}

function isKnown(root: string, lexicon: Lexicon): boolean {
  return lexicon.stop.has(root) || lexicon.verbs.has(root) || isBroad(root, lexicon);
}

function isBroad(root: string, lexicon: Lexicon): boolean {
  const { umbrella, activities, vague, generic, things, abstractNouns, evaluative } = lexicon;
  const lists = [umbrella, activities, vague, generic, things, abstractNouns, evaluative];
  return lists.some((list) => list.has(root)) || pattern(lexicon.abstractEnding).test(root);
}

/** After a noun, and not after a verb: "takeaway must take off". */
const AUXILIARY =
  /^(?:is|are|was|were|be|will|would|shall|should|can|could|may|might|must|do|doe|did|has|have|had|to)$/u;

/** An unknown word that opens a clause before an article, "delight our clients", or has a verb's ending. */
function isUnknownVerb({ root, previous, next }: Word, lexicon: Lexicon): boolean {
  if (previous === '' && lexicon.stop.has(next) && !AUXILIARY.test(next)) return true;
  return pattern(lexicon.verbEnding).test(root) && pattern(lexicon.verbMarker).test(previous);
}
