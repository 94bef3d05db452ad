import { fiscalYear } from '../../../src/core/calendar/fiscal-year';
import { isoDay, readIsoDay } from '../../../src/core/calendar/iso';
import type { Speech } from '../../words/speech';

/** « du 1er janvier au 31 décembre 2027 »; the first year is said only when it differs. Empty for no day. */
export function periodOf(speech: Speech, start: string): string {
  const first = readIsoDay(start);
  if (first === null) return '';
  const end = isoDay(fiscalYear(first).end);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const from = sameYear ? speech.dayOfYear(start) : speech.day(start);
  return speech.say('period', { from, to: speech.day(end) });
}
