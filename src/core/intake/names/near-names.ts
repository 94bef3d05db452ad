import { sorted } from '../../sorted';
import { nameKey } from '../name-key';

/** A name, taken apart once to be compared with many. */
export interface ComparedName {
  readonly key: string;
  readonly words: readonly string[];
}

/** Shorter names differ by a letter too easily. */
const SHORTEST = 4;

const wordsOf = (key: string): readonly string[] => key.split(/[\s.-]+/u).filter(Boolean);

const inOrder = (words: readonly string[]): string =>
  sorted(words, (a, b) => (a < b ? -1 : Number(a > b))).join(' ');

const backwards = (words: readonly string[]): readonly string[] =>
  words.map((_, index) => words[words.length - 1 - index] ?? '');

/** Prepares a name to be compared. */
export function compared(name: string): ComparedName {
  const key = nameKey(name);
  return { key, words: wordsOf(key) };
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && inOrder(a) === inOrder(b);
}

const isInitial = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter);

const agree = (one: string, other: string): boolean =>
  one === other || isInitial(one, other) || isInitial(other, one);

/** `e` stands for `elodie`; one word at least is whole in both. */
function areInitials(a: readonly string[], b: readonly string[]): boolean {
  const otherOf = (index: number): string => b[index] ?? '';
  return (
    a.length === b.length &&
    a.every((word, index) => agree(word, otherOf(index))) &&
    a.some((word, index) => word.length > 1 && word === otherOf(index))
  );
}

/** One letter added, left out, changed, or exchanged with the next one. */
function areOneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isExchanged = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (isExchanged && restA.slice(2) === restB.slice(2))
  );
}

/**
 * Whether two names that are not the same may be the same person's: a space for a hyphen, the words in another order,
 * initials, or one letter apart. A question for people, never an answer.
 */
export function areNear(one: ComparedName, other: ComparedName): boolean {
  if (one.key === other.key) return false;
  const [a, b] = [one.words, other.words];
  return (
    sameWords(a, b) ||
    areInitials(a, b) ||
    areInitials(a, backwards(b)) ||
    areOneLetterApart(one.key, other.key)
  );
}
