import type { Language } from '../../schema/words';
import type { Lexicon } from '../lexicon/lexicon';
import { stem } from '../lexicon/word-list';
import { foldAccents } from '../text/clean';

/** The user's own words, opened where some are to be added. */
export interface Frame {
  readonly start: string;
  /** What the objective is for, with the space before it: "pour financer l'embauche". '' when it does not say. */
  readonly end: string;
}

/** Characters kept of the user's words: with what is added, an example stays within 160. */
const KEPT = 100;
const ELLIPSIS = '…';

const LINE_BREAKS = /[\t\n\r ]+/gu;
const LAST_SIGNS = /[\s.,;:!?…]+$/u;
const PURPOSE =
  /,? (?:afin d[e'’]|afin qu|dans le but d|en vue d|pour qu[e'’]|so that|so as to|so we|in order to|to (?:fund|finance|help|support|protect|secure|offset|prepare|pay|sustain|strengthen)) ?/iu;
const POUR = /,? pour (?:ne pas |mieux |pouvoir |y |les |l['’])?(\p{L}+)/giu;

const QUESTION_MARK = /\?\s*$/u;

/** The question mark of a sentence as its language sets it, '' when it asks nothing. */
export function questionMarkOf(sentence: string, language: Language): string {
  if (!QUESTION_MARK.test(sentence)) return '';
  return language === 'fr' ? '\u202F?' : '?';
}

/** Opens a sentence before what it is for, else at its end; a long one loses its purpose, then its last words. */
export function frameOf(sentence: string, lexicon: Lexicon): Frame {
  const text = sentence.trim().replace(LINE_BREAKS, ' ').replace(LAST_SIGNS, '');
  const index = purposeIndex(text, lexicon);
  const [start, end] = [text.slice(0, index), text.slice(index)];
  if (text.length <= KEPT) return { start, end };
  return { start: firstWords(start), end: end === '' ? '' : ELLIPSIS };
}

function purposeIndex(text: string, { infinitives }: Lexicon): number {
  const found = PURPOSE.exec(text)?.index ?? text.length;
  const verbs = [...text.matchAll(POUR)].filter(([, word = '']) => infinitives.has(stem(foldAccents(word))));
  return Math.min(found, ...verbs.map(({ index }) => index));
}

function firstWords(text: string): string {
  if (text.length <= KEPT) return text;
  const kept = text.slice(0, KEPT);
  return `${kept.slice(0, kept.lastIndexOf(' '))}${ELLIPSIS}`;
}
