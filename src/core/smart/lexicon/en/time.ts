import type { TimeWords } from '../lexicon';
import { either, oneOf } from '../patterns';
import { wordList } from '../word-list';
import { calendarWords } from './calendar-words';
import { deadlinePhrases } from './deadlines';
import { bareDatePhrases, datePhrases } from './dates';
import { pastPhrases, periodPhrases } from './periods';

/** How English objectives say when; longer expressions are read before those they hold. */
export const time = (): TimeWords => {
  const words = calendarWords();
  return {
    months: words.months,
    phrases: [
      ...pastPhrases(words),
      ...deadlinePhrases(words),
      ...datePhrases(words),
      ...periodPhrases(words),
      ...bareDatePhrases(words),
    ],
    deadline: deadline(),
    comparison: comparison(),
    beforeDate: beforeDate(),
    nameFollows: true,
    cadence: cadence(words.weekday),
    perPeriod: perPeriod(),
    days: DAYS,
  };
};

/** `within`, `over the next`. */
function deadline(): string {
  const first = oneOf(
    `within, in, inside, after, over, during, for, inside, across, through, throughout, no later than, before, the next, next`,
    `coming, following, timeframe, deadline, period of, span of, course of, first, upcoming`,
  );
  const between = oneOf(
    `the, a, an, about, only, just, next, coming, following, first, under, less, fewer, than, as, little, no, more`,
    `at, most, around, roughly, approximately, maximum, of, rolling, full, whole, single, :`,
  );
  return String.raw`\b${first}(?: ${between})*`;
}

function comparison(): string {
  const cue = oneOf(
    `vs\\.?, versus, compared to, compared with, relative to, (?<!later |sooner )than(?! \\d), beat, match, since, against`,
    `up from, down from, baseline, base, currently, was, were, achieved, recorded, as in`,
  );
  return String.raw`\b${cue}(?: (?!by|before|within)[a-z0-9.']+){0,5}`;
}

const beforeDate = (): ReadonlySet<string> =>
  wordList(
    `in by before until till of since from this next late early mid during through end to for the fiscal fy calendar`,
    `year quarter month season and or around circa towards throughout sale revenue`,
    `profit turnover growth income goal target objective deadline over between starting per on`,
    `within margin budget is at half first second third fourth q1 q2 q3 q4 h1 h2 than ¤ §`,
  );

function cadence(weekday: string): string {
  const period = oneOf(
    `days?, weeks?, months?, quarters?, years?, fortnights?, weekdays?, mornings?, semester, half`,
  );
  const adverb = oneOf(`daily, weekly, monthly, quarterly, yearly, biweekly, bi-weekly, fortnightly`);
  const after = oneOf(`by, with, in, for, to, from, until, through, and, via, on, at, among, across`);
  const repeated = oneOf(
    `calls?, checks?, demos?, mailings?, emails?, follow-?ups?, tastings?, posts?, audits?, check-ins?, catch-?ups?, rounds`,
    `meetings?, drop-ins?, walk-?throughs?, workshops?, webinars?, door-knocks?, blitz, blitzes, store walks?, clinics?`,
  );
  return either(
    String.raw`\b(?:each|every)(?: \d+| other| single| working| business)? ${either(period, `${weekday}s?`)}\b`,
    String.raw`(?:\bon )?\b${weekday}s\b(?!')`,
    String.raw`\b${adverb}\b(?= (?:[a-z-]+ ){0,2}${repeated}\b)`,
    either(...TURNS.map((turn) => String.raw`\b${turn} (?:after|by|in,? ${turn} out|on) ${turn}\b`)),
    String.raw`\bper annum\b|\bannually\b`,
    String.raw`\b(?:once|twice|\d+ times) (?:a|per|each|every) (?:day|week|month|quarter|year)\b`,
    String.raw`\bon an? ${either(adverb, 'annual')} basis\b`,
    String.raw`\b${adverb}\b(?= ?(?:$|[,.;:!?)¤§]|${after}\b))`,
  );
}

function perPeriod(): string {
  const period = oneOf(
    `day, week, wk, month, mo, quarter, qtr, year, yr, fortnight, hour, working day, season`,
  );
  const counted = String.raw`(?<=(?:\d|\b(?:one|an?|each|every)\b)[^,;]*[a-z] )`;
  const notDuration = String.raw`(?<!\b(?:in|within|over|for|of|than|once|twice|times|under|is) )`;
  return either(
    String.raw`(?:\bper|/) ?${period}\b`,
    String.raw`(?<=\d )an? (?:day|week|month|quarter|year|fortnight)\b`,
    String.raw`${counted}${notDuration}an? (?:day|week|month|quarter|year|fortnight)\b`,
  );
}

const TURNS = ['day', 'week', 'month', 'quarter', 'season'];

const DAYS: TimeWords['days'] = [
  [String.raw`\bms\b|seconds?|secs?`, 1 / 86400],
  ['minutes?|mins?', 1 / 1440],
  [String.raw`hours?|hrs?|\bh\b`, 1 / 24],
  [String.raw`tomorrow|tonight|\bdays?\b|eod|-day`, 1],
  ['weekend|weeks?|eow', 7],
  ['fortnight', 14],
  ['months?|eom', 30],
  ['quarter|eoq', 91],
  ['half|semester', 182],
  ['years?|eoy', 365],
  ['decades?', 3650],
];
