import type { TimePhrase } from '../lexicon';
import { either, oneOf } from '../patterns';
import type { CalendarWords } from './calendar-words';

/** What lies behind: never a deadline. */
export const pastPhrases = ({ past, which, cycle, month, unit }: CalendarWords): readonly TimePhrase[] => [
  {
    kind: 'past',
    pattern: either(
      String.raw`\b(?:the |same )*${past}(?: \d+| few| ${which})* ${either(cycle, month, 'days|hours')}s?\b(?:'s)?`,
      String.raw`\b(?:\d+|an?|one) ${unit} ago`,
      `same (?:period|time|month|quarter|week) (?:of )?(?:the )?(?:${past}|a year ago)?(?: year)?`,
    ),
  },
];

/** Ends, periods told from today, durations. */
export const periodPhrases = ({
  cycle,
  month,
  weekday,
  unit,
  ...words
}: CalendarWords): readonly TimePhrase[] => [
  { kind: 'point', pattern: endOf(words) },
  { kind: 'point', pattern: seasonal },
  {
    kind: 'point',
    pattern: either(
      String.raw`\b(?:before|by|until) (?:the |our )?(?:start|end|beginning|close|completion|opening|arrival|departure) of (?:the |our |their |my |his |her )?[a-z]+`,
      String.raw`\b(?:before|until|by the time) (?:[a-z]+ ){1,3}(?:starts?|begins?|ends?|closes?|opens?|expires?)`,
    ),
  },
  {
    kind: 'point',
    pattern: String.raw`\b(?:by|before|until|ahead of) (?:the |my |our |your |their |his |her )?next (?:(?:annual|quarterly|monthly|weekly|yearly|performance|price|board|sales) )*[a-z]+`,
  },
  {
    kind: 'point',
    pattern: String.raw`\b(?:this|next|coming|following|upcoming|current)(?: ${words.which})* ${either(cycle, 'sprint|board|meeting|conference', month, weekday)}s?\b`,
  },
  { kind: 'point', pattern: fromToday(unit) },
  {
    kind: 'duration',
    pattern: either(
      String.raw`\b(?:\d+(?:\.\d+)?|an?|one)(?: ${oneOf(`more, additional, calendar, business, working, consecutive, short, full, further`)})? ${unit}\b`,
      String.raw`\b\d+-(?:day|week|month|year|quarter) ${oneOf(`period, window, time ?frame, span, horizon, sprint, timeline`)}\b`,
    ),
  },
  { kind: 'point', pattern: during(words) },
  { kind: 'name', pattern: inSeason(words) },
];

/** `before the high season`, `during the harvest`, `all year round`. */
const seasonal = either(
  String.raw`\b${oneOf(`before, by, during, through, throughout, after, until, for, in, over`)} (?:the |our )?${oneOf(
    `harvest, harvests, off-peak season, dry season, high season, low season, peak season, off-season, off season, growing season, midseason, mid-season, preseason, pre-season, stocktake, rainy season, annual review`,
  )}\b`,
  String.raw`\ball (?:year|season|quarter|month|summer|winter|week)(?:[ -](?:long|round))?\b`,
  String.raw`\byear[ -]round\b`,
);

/** `the end of the fiscal year`, `year-end`, `eoq`. */
function endOf({ which, ending, year }: Pick<CalendarWords, 'which' | 'ending' | 'year'>): string {
  return either(
    String.raw`\b(?:end|close|start|beginning|middle) of (?:${which} )*${ending}\b(?: (?:of )?${year})?`,
    String.raw`\b(?:${which} )*(?:year|month|quarter|half|season|week)(?:[ -]|'s )end\b`,
    String.raw`\byearend|\beo[yqmwd]\b(?: ${year})?`,
  );
}

function fromToday(unit: string): string {
  const cycle = '(?:year|month|quarter|week)';
  return either(
    String.raw`\b${cycle}[ -](?:over|on)[ -]${cycle}\b`,
    String.raw`\b${oneOf(`yoy, y/y, mom, qoq, tomorrow, tonight`)}\b`,
    String.raw`\bnext \d+ ${unit}`,
    String.raw`\b\d+ (?:days?|weeks?|months?|years?) after (?:the|their|our|its|his|her)\b`,
  );
}

/** `over the coming year`, `during the first quarter`. */
function during({ which }: Pick<CalendarWords, 'which'>): string {
  const before = oneOf(`over, during, for, within, in, throughout, across, by, through, before, until`);
  const part = oneOf(
    `first, opening, final, whole, entire, full, peak, holiday, rest of the, course of the, remainder of the`,
  );
  const cycle = oneOf(
    `year, quarter, month, week, fortnight, season, semester, term, half, decade, weekend, holidays?, period`,
  );
  return String.raw`\b${before} (?:the|our|this|its) (?:${either(part, which)} )*${cycle}s?\b(?: season\b)?`;
}

/** `over the summer`, but `in the Spring Club`. */
function inSeason({ which, season }: Pick<CalendarWords, 'which' | 'season'>): string {
  const before = oneOf(`over, during, for, within, in, throughout, across, by, through, before, until`);
  const rest = oneOf(`season, months, period, term, semester, peak, lull, holidays?`);
  return String.raw`(?<=\b${before} (?:the|our|this|its) (?:${which} )*)${season}s?\b(?: ${rest}\b)?`;
}
