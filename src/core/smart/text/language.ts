import type { Language } from '../../schema/words';
import { lexiconOf } from '../lexicon';
import { stem } from '../lexicon/word-list';
import type { Lexicon } from '../lexicon/lexicon';
import { holdsWord } from './compiled';

const FRENCH_MARKS =
  /\b(?:d|l|qu|n|s|c|j)'(?=[a-z])|\b(?:le|la|les|des|du|au|aux|chez|avec|pour|par|sur|dans|et|nos|mes|de|en|un|une|que|qui|notre|cette|est)\b/gu;
const ENGLISH_MARKS =
  /'s\b|^[a-z]{3,}(?:ate|ize|ify)\b|\b[a-z]{4,}ly\b|\b(?:the|of|to|and|by|for|from|with|our|my|per|each|every|within|new|more|this|that|their|at|is|be|are|next|all|better)\b/gu;

/** Letters that one language writes and the other seldom does; they tell only when no word has. */
const FRENCH_SHAPES = /[a-z]*(?:eau|eux|oir|ais|euil|ille|elle|ette|gn|oeu|quoi|ieu)[a-z]*/gu;
const ENGLISH_SHAPES = /£|[a-z]*(?:th|sh|ck|tch|ght|wh|oo|ee|ow|k|w)[a-z]*|[a-z]{3,}ing\b/gu;

/** The language of a folded sentence, by the words each language knows, else by its letters; French when nothing tells. */
export function detectLanguage(text: string): Language {
  const words = (text.match(/[a-z]+/gu) ?? []).map(stem);
  const french = count(text, FRENCH_MARKS) + known(text, words, lexiconOf('fr'));
  const english = count(text, ENGLISH_MARKS) + known(text, words, lexiconOf('en'));
  if (english !== french) return english > french ? 'en' : 'fr';
  return count(text, ENGLISH_SHAPES) > count(text, FRENCH_SHAPES) ? 'en' : 'fr';
}

/** Words of a language, its months, its numbers, and an infinitive that opens the sentence. */
function known(text: string, words: readonly string[], lexicon: Lexicon): number {
  const { stop, verbs, umbrella, activities, generic, things, vague, abstractNouns, evaluative } = lexicon;
  const lists = [stop, verbs, umbrella, activities, generic, things, vague, abstractNouns, evaluative];
  const { numbers, infinitives, time } = lexicon;
  const single = words.filter(
    (word) => lists.some((list) => list.has(word)) || Object.hasOwn(numbers.values, word),
  ).length;
  const opening = infinitives.has(words[0] ?? '') ? 2 : 0;
  const months = Number(holdsWord(text, time.months.join('|')));
  return single + opening + months + Number(holdsWord(text, lexicon.precise));
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}
