import type { NumberWords } from '../lexicon/lexicon';
import { rewrite } from './clean';

/**
 * Rewrites numbers in words as digits: `vingt-cinq` and `twenty-five` as `25`, `une douzaine de` as `12`,
 * `doubler` as `2 xfold`, "multiplied by two".
 */
export function wordsToDigits(text: string, words: NumberWords): string {
  const parts = text.split(/([ -]|(?<=[a-z])(?=[^a-z -])|(?<=[^a-z])(?=[a-z]))/u);
  const out: string[] = [];
  for (let index = 0; index < parts.length;) {
    const read = isBlocked(parts, index) ? undefined : readNumber(parts, index, words);
    out.push(read === undefined ? (parts[index] ?? '') : String(read.value));
    index = read?.next ?? index + 1;
  }
  return rewrite(out.join(''), words.rewrites);
}

/** `pour cent` is a unit, `le 15 sept` a month, `3 millions` half in digits already. */
function isBlocked(parts: readonly string[], index: number): boolean {
  const before = parts[index - 2];
  if (
    /\d$/u.test(before ?? '') &&
    /^(?:cents?|mille|hundred|thousand|[mb]illi(?:on|ard)s?)$/u.test(parts[index] ?? '')
  )
    return true;
  if (/^cents?$/u.test(parts[index] ?? '')) return before === 'pour' || before === 'per';
  return parts[index] === 'sept' && /^(?:\d+|1er|fin|mi|debut|er)$/u.test(before ?? '');
}

interface Read {
  readonly value: number;
  readonly next: number;
}

/** Reads the longest number that starts at a word: words and joints, a space or hyphen between them. */
function readNumber(parts: readonly string[], start: number, words: NumberWords): Read | undefined {
  const values: number[] = [];
  let next = start;
  for (let index = start; index < parts.length; index += 2) {
    const word = parts[index] ?? '';
    const value = Object.hasOwn(words.values, word) ? words.values[word] : undefined;
    if (value === undefined && !(words.joints.has(word) && values.length > 0)) break;
    if (value === undefined) continue;
    if (!follows(values, value)) break;
    values.push(value);
    next = index + 1;
    if (parts[next] !== ' ' && parts[next] !== '-') break;
  }
  const isArticleAlone = values.length === 1 && words.articles.has(parts[start] ?? '');
  return values.length === 0 || isArticleAlone ? undefined : { value: combine(values), next };
}

/** Whether a number word goes on with the number before it: `vingt cinq` does, `trois quatre` does not. */
function follows(values: readonly number[], value: number): boolean {
  const last = values.at(-1);
  if (last === undefined || value >= 100) return true;
  if (last === 4 && value === 20) return true;
  if (last === 10) return value >= 7 && value <= 9;
  return last >= 20 && value < Math.max(last, 20);
}

function combine(values: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value === 20 && current % 100 === 4) current += 76;
    else if (value < 100) current += value;
    else if (value === 100) current = (current || 1) * 100;
    else {
      total += (current || 1) * value;
      current = 0;
    }
  }
  return total + current;
}
