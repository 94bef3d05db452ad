import type { TimePhrase } from '../lexicon';
import { either, oneOf } from '../patterns';
import type { CalendarWords } from './calendar-words';

/** Days, months, quarters and years that are named. */
export const datePhrases = (words: CalendarWords): readonly TimePhrase[] => {
  const { day, month, year, weekday, season, holiday } = words;
  const rank = '(?:st|nd|rd|th)';
  return [
    { kind: 'point', pattern: String.raw`date_\d{8}` },
    {
      kind: 'point',
      pattern: String.raw`\b(?:by|before|until|on) the ${day}${rank}\b(?! (?:of |day|${month}))`,
    },
    { kind: 'point', pattern: eventDate(words) },
    { kind: 'name', pattern: String.raw`\b${either(season, holiday)},? ${year}` },
    {
      kind: 'point',
      pattern: String.raw`(?:${weekday},? )?\b(?:the )?${day}${rank}?(?: day)?(?: of)? ${month}\b\.?(?:,? ${year})?`,
    },
    {
      kind: 'point',
      pattern: String.raw`\b${month}\.? (?:the )?${day}${rank}?\b(?![.]\d| pct| cur| pts)(?:,? ${year})?`,
    },
    { kind: 'name', pattern: String.raw`\b${month}\.?,? (?:of )?${year}` },
    { kind: 'name', pattern: quarters(year) },
    { kind: 'point', pattern: rankedPeriod(words) },
    {
      kind: 'point',
      pattern: either(
        String.raw`\b(?:fiscal|financial|calendar|school|academic)(?: year)? ${year}(?:[-/]\d{2,4})?`,
        String.raw`\b(?:year|season) ${year}`,
        String.raw`\b${year}(?:[-/]\d{2,4})? ${oneOf(`season, fiscal year, financial year, calendar year, school year, tax year`)}`,
      ),
    },
  ];
};

/** Years and months alone, once longer expressions have been read. */
export const bareDatePhrases = ({
  year,
  season,
  holiday,
  weekday,
  ...words
}: CalendarWords): readonly TimePhrase[] => {
  const before = 'by|in|before|until|till|of|this|next|late|early|mid|during|through';
  return [
    {
      kind: 'name',
      pattern: String.raw`(?:(?<=\b(?:${before}|the|for)[ -])${season}|\b${holiday})\b(?: ${year}| '?2\d(?= (?:range|collection|line|catalogue?|edition|menu|campaign)\b))?`,
    },
    {
      kind: 'name',
      pattern: either(
        String.raw`\bfy ?'?(?:${year}|\d\d\b)`,
        String.raw`\b${year}(?:[-/]\d{2,4})?\b(?! (?:cur|pct|pts))`,
      ),
    },
    {
      kind: 'name',
      pattern: either(
        String.raw`\b${words.fullMonth}\b`,
        String.raw`(?<=\b(?:${before}|since|from|throughout|end|end of|to|for|it's|it is)[ -])${words.doubtfulMonth}\b`,
        String.raw`(?<=(?:^|[,;(] ?))${words.doubtfulMonth}\b\.?(?= ?:)`,
      ),
    },
    { kind: 'name', pattern: String.raw`\b${weekday}\b` },
  ];
};

/** `before the next board meeting`. */
function eventDate({ event, month }: CalendarWords): string {
  const owner = '(?:the |our |its |their |an? )?';
  const kind = oneOf(`next, upcoming, annual, product, new, grand, official, spring, summer, autumn, winter`);
  const moment = oneOf(`day, days, time, end, start, close, eve, week, opening, night, hour, hours, course`);
  const known = String.raw`(?:\bat|(?<=\b${moment} )of) ${owner}(?:${either(kind, month)} )*${event}\b`;
  const before = oneOf(`by, before, until, ahead of, in time for, prior to, during`);
  return either(
    known,
    String.raw`\b${before} ${owner}(?:${either(kind, month)} )*(?:[a-z]+ ){0,2}${event}\b`,
  );
}

/** `q2 2027`, `2027 q2`, `h1`. */
function quarters(year: string): string {
  return either(
    String.raw`\b${year}[ -]?q[1-4]\b`,
    String.raw`\b[qh][1-4]\b(?:[ /-]?(?:of )?(?:fy ?)?(?:${year}|'?\d\d\b(?! pct)))?`,
  );
}

/** `the second half of 2027`. */
function rankedPeriod({ which, year }: CalendarWords): string {
  const rank = oneOf(`first, second, third, fourth, 1st, 2nd, 3rd, 4th, last, final, next`);
  const of = String.raw`(?: of (?:the |this |next |our )?(?:fiscal |financial |calendar )?(?:year|${year}|fy ?\d+)(?: ${year})?)?`;
  return String.raw`\b${rank} (?:${which} )*(?:quarter|half|semester|trimester|term)${of}`;
}
