import type { Lexicon, TimePhrase } from '../lexicon/lexicon';
import type { TimeMark } from '../reading';
import { atEnd, everyWord, pattern } from '../text/compiled';
import { explicitEnd } from './explicit-end';
import { isBaseOfComparison } from './comparison';
import { isCountedYear, isName } from './name';
import { isServiceLevel } from './service-level';

/** Stands where a deadline was found. */
export const DEADLINE = '¤';
/** Stands where a date was found that is no deadline: past, compared with, or a part of a name. */
export const OTHER_DATE = '§';

export interface Times {
  readonly times: readonly TimeMark[];
  readonly timeless: string;
}

/** Finds what says when, and takes it out of the text so that its figures are not read as quantities. */
export function findTimes(text: string, lexicon: Lexicon): Times {
  const times: TimeMark[] = [];
  let timeless = text;
  for (const phrase of lexicon.time.phrases) {
    timeless = timeless.replace(everyWord(phrase.pattern), (found: string, offset: number, whole: string) => {
      const judged = judge(
        phrase,
        found,
        whole.slice(0, offset),
        whole.slice(offset + found.length),
        lexicon,
      );
      if (judged === 'deadline') times.push(markOf(found, lexicon));
      return REPLACEMENTS[judged] ?? found;
    });
  }
  return { times, timeless: timeless.replace(/\s+/gu, ' ').trim() };
}

type Judgement = 'deadline' | 'other' | 'none';

const REPLACEMENTS: Readonly<Record<Judgement, string | undefined>> = {
  deadline: ` ${DEADLINE} `,
  other: ` ${OTHER_DATE} `,
  none: undefined,
};

function judge(
  phrase: TimePhrase,
  found: string,
  before: string,
  after: string,
  lexicon: Lexicon,
): Judgement {
  const { time } = lexicon;
  if (phrase.kind === 'past') return 'other';
  if (phrase.kind === 'duration') return judgeDuration(found, before, after, lexicon);
  if (isCountedYear(found, before, after, lexicon)) return 'none';
  if (isBaseOfComparison(before, after, time)) return 'other';
  if (phrase.kind === 'name' && isName(found, before, after, lexicon)) return 'other';
  return 'deadline';
}

/** "Pour les moins de 25 ans": an age. */
const AGE = /(?:les|des|aux|d'|de) ?(?:plus|moins) de $/u;
/** What is told by the time it takes, unless a figure says what it is. */
const PAYBACK =
  /\b(?:retour sur investissement|roi|amortissement|point mort|payback|break-?even|return on investment|time to value)\b[^\d]*$/u;

function judgeDuration(found: string, before: string, after: string, lexicon: Lexicon): Judgement {
  if (PAYBACK.test(before) && !/\d/u.test(after)) return 'none';
  if (/(?:^|[,;:.!?¤] ?)$/u.test(before) && /^ (?:pour|to|left to|restants? pour) [a-z]+/u.test(after))
    return 'deadline';
  if (
    /^(?:une?|an?) /u.test(found) &&
    /\b(?:pour|for) $/u.test(before) &&
    /^ (?:de|of) (?!plus)[a-z]/u.test(after)
  )
    return 'none';
  if (/ ans?$/u.test(found) && AGE.test(before)) return 'none';
  const isAhead = /prochain|a venir|suivant/u.test(found);
  if (!isAhead && !atEnd(lexicon.time.deadline).test(before)) return 'none';
  if (atEnd(lexicon.cues.lasting).test(before)) return 'none';
  return isServiceLevel(found, before, after, lexicon) ? 'none' : 'deadline';
}

function markOf(text: string, { time }: Lexicon): TimeMark {
  const end = explicitEnd(text, time.months);
  const unit = time.days.find(([words]) => pattern(words).test(text));
  const count = Number(/\d+(?:\.\d+)?/u.exec(text)?.[0] ?? 1);
  const days = end === undefined && unit ? unit[1] * (count || 1) : undefined;
  return { text, ...(end === undefined ? {} : { end }), ...(days === undefined ? {} : { days }) };
}
