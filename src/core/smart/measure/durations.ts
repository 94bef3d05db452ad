import type { Lexicon } from '../lexicon/lexicon';
import { stem } from '../lexicon/word-list';
import { atEnd, holdsWord } from '../text/compiled';
import { REPEATED } from '../time/cadence';
import type { Figure } from './figure';

const BETWEEN = /\b(?:from|de) \d[\d.]*(?: ?[a-z]+)?,? (?:to|a) (?:[a-z]+ ){0,3}$/u;

/** "10 days faster". */
const COMPARED =
  /^ ?[a-z]+ (?:faster|sooner|earlier|less|shorter|quicker|longer|de moins|de plus|en moins|en plus|plus (?:tot|vite|rapide|rapidement|court|long))/u;

/** "2 days between the visit and the quote". */
const BETWEEN_EVENTS = /^ ?[a-z]+ (?:entre|between|separant|separating)\b/u;

/** "Save 2 hours", "reduce onboarding by 3 days", "to 4 days". */
function isObject(before: string, { verbs, levelVerbs }: Lexicon): boolean {
  const [, verb = ''] = /([a-z]+) $/u.exec(before) ?? [];
  return (
    verbs.has(stem(verb)) ||
    (/\b(?:by|de|to|a|under|below|sous) $/u.test(before) && holdsWord(before, levelVerbs))
  );
}

const WITHIN =
  /(?:exceed|exceeding|go over|later than|longer than|depasser|exceder|moins de|under|less than|within|sous|below) $/u;
const SHORT_TIME = /^ ?(?:secs?|seconds?|secondes?|minutes?|mins?|hours?|hrs?|heures?|h)\b/u;

/** A time is a measure when the indicator is a time, when it is spent again and again, or when a service takes it. */
export function isMeasuredTime(figure: Figure, text: string, lexicon: Lexicon): boolean {
  if (atEnd(lexicon.cues.lasting).test(figure.before) || figure.after.startsWith('-')) return false;
  if (holdsWord(text, lexicon.durations) || BETWEEN.test(figure.before)) return true;
  if (WITHIN.test(figure.before) && SHORT_TIME.test(figure.after)) return true;
  if (text.includes(REPEATED) || COMPARED.test(figure.after)) return true;
  if (BETWEEN_EVENTS.test(figure.after)) return true;
  return holdsWord(figure.before, lexicon.serviceVerbs) || isObject(figure.before, lexicon);
}
