import type { Language } from '../../schema/words';
import { lexiconOf } from '../lexicon';
import { stem } from '../lexicon/word-list';
import type { Lexicon } from '../lexicon/lexicon';
import { holdsWord } from './compiled';

const FRENCH_MARKS =
  /\b(?:d|l|qu|n|s|c|j)'(?=[a-z])|\b(?:le|la|les|des|du|au|aux|chez|avec|pour|par|sur|dans|et|nos|mes|de|en|un|une|que|qui|notre|cette|est)\b/gu;
const ENGLISH_MARKS =
  /'s\b|^[a-z]{3,}(?:ate|ize|ify)\b|\b[a-z]{4,}ly\b|\b(?:the|of|to|and|by|for|from|with|our|my|per|each|every|within|new|more|this|that|their|at|is|be|are|next|all|better)\b/gu;

/** The language of a folded sentence, by the words each language knows; French when nothing tells. */
export function detectLanguage(text: string): Language {
  const words = (text.match(/[a-z]+/gu) ?? []).map(stem);
  const french = count(text, FRENCH_MARKS) + known(text, words, lexiconOf('fr'));
  const english = count(text, ENGLISH_MARKS) + known(text, words, lexiconOf('en'));
  return english > french ? 'en' : 'fr';
}

function known(text: string, words: readonly string[], lexicon: Lexicon): number {
  const { stop, verbs, umbrella, activities, generic, things, vague, abstractNouns, evaluative } = lexicon;
  const lists = [stop, verbs, umbrella, activities, generic, things, vague, abstractNouns, evaluative];
  const single = words.filter((word) => lists.some((list) => list.has(word))).length;
  return single + Number(holdsWord(text, lexicon.precise));
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}
