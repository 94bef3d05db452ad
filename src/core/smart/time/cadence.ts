import type { Lexicon } from '../lexicon/lexicon';
import { everyPattern, everyWord, holdsWord } from '../text/compiled';

const PAIR =
  /\b(?:from|de) (?:[a-z]+ ){0,2}\d[\d.]*[^,;]{0,30}\b(?:to|a|vers) (?:[a-z]+ ){0,3}\d[^,;]*$|\b\d[\d.]*(?: ?(?:pct|cur|[a-z]+))? (?:to|a) \d[^,;]*$/u;
const TO_LEVEL =
  /\b(?:moins de|plus de|sous|under|below|over|above|less than|more than|fewer than|to|a|jusqu'a|at|depasser|atteindre|reach|exceed|franchir|maintenir|maintain|hit)\b(?: (?!par|per|de)[a-z']+){0,4} ?(?:\d[^,;]*)$/u;
const REPORTED =
  /\b(?:measured|tracked|reported|monitored|mesuree?s?|suivie?s?|reviewed|via|through|rapport|report)\b[^,;]*$/u;

/** "£80,000 a month, up from £62,000", "40 parcels a day; make it 65": what a level is compared with, or is to become. */
const COMPARED =
  /^(?:[^.;:!?(]{0,40}\b(?:up from|down from|instead of|rather than|against|versus|vs|contre|au lieu de|plutot que) (?:les |about |just |only )?\d|[ ,;(]*(?:up from|down from|instead of|rather than|against|versus|vs\b|compared|contre|au lieu de|plutot que|\(?(?:today|currently|now|aujourd'hui|actuellement)\b|(?:let's )?(?:make|push) (?:it|that)\b|(?:passons a|visons|objectif|target|aim for) ?:? ?\d))/u;
/** "Bring the till up to £12,000 a day": no action is repeated up to an amount. */
const TO_AMOUNT = /\b(?:to|a|jusqu'a|at) (?:[a-z]+ ){0,2}\d[\d.]* cur ?$/u;

/** Stands where a repetition was. */
export const REPEATED = '¶';
const PAUSE = ` ${REPEATED} , `;
const FREQUENCY = /^\d+ (?:fois|times)/u;

export interface Cadence {
  readonly hasCadence: boolean;
  /** The text without its repetitions. */
  readonly text: string;
}

/**
 * Finds repetitions. "Every week" repeats an action; "per week" does too, unless it is the unit of a level to
 * reach: "from 20 to 30 orders a week".
 */
export function findCadence(text: string, lexicon: Lexicon): Cadence {
  let hasCadence = false;
  const { cadence, perPeriod } = lexicon.time;
  const repeated = (found: string, offset: number, whole: string): string => {
    hasCadence ||= !REPORTED.test(whole.slice(0, offset));
    return `${FREQUENCY.exec(found)?.[0] ?? ''}${PAUSE}`;
  };
  const perUnit = (found: string, offset: number, whole: string): string => {
    const before = whole.slice(0, offset);
    const isCompared = COMPARED.test(whole.slice(offset + found.length));
    hasCadence ||= !REPORTED.test(before) && !isCompared && !isLevel(before, lexicon);
    return PAUSE;
  };
  const rest = text.replace(everyWord(cadence), repeated).replace(everyPattern(perPeriod), perUnit);
  return { hasCadence, text: rest };
}

function isLevel(before: string, { levelVerbs }: Lexicon): boolean {
  if (PAIR.test(before) || TO_AMOUNT.test(before)) return true;
  return holdsWord(before, levelVerbs) && TO_LEVEL.test(before);
}
