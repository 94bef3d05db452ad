import { day, parts, type Day } from '../../calendar/day';
import type { MessageKey } from '../../../locales/en';
import type { Reading } from '../reading';

const KEEP =
  /^(?:maintenir|garder|conserver|rester|tenir|preserver|keep|maintain|stay|remain|hold|preserve|sustain)\b/u;

/** What is kept up is due until a day, and not by it. */
export function deadlineKey({ text }: Reading): MessageKey {
  return KEEP.test(text) ? 'smartExampleUntil' : 'smartExampleT0';
}

/** A relative deadline is given its day; a repeated action, its last one. */
export function dateKey({ times }: Reading): MessageKey {
  return times.length > 0 ? 'smartExampleT1' : 'smartExampleUntil';
}

/** Days an objective is given at least. */
const SHORTEST = 90;
const BLANK_YEAR = 'smartExampleYear' satisfies MessageKey;

/** The year whose last day an objective can be due on; without today, the key of a blank to fill in. */
export function yearToCome(asOf: Day | undefined): number | typeof BLANK_YEAR {
  return asOf === undefined ? BLANK_YEAR : parts(asOf + SHORTEST).year;
}

/**
 * The sentence, its past deadline moved to the first year in which it is to come; null when the sentence does not
 * write that year once, in four digits.
 */
export function datedAnew(sentence: string, { times }: Reading, asOf: Day | undefined): string | null {
  const ends = times.flatMap(({ end }) => (end === undefined ? [] : [end]));
  if (asOf === undefined || ends.length === 0) return null;
  const { year, month, date } = parts(Math.max(...ends));
  const written = sentence.split(String(year));
  if (written.length !== 2) return null;
  const { year: now } = parts(asOf);
  return written.join(String(day(now, month, date) < asOf ? now + 1 : now));
}
