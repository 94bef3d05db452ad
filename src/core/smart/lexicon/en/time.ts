import { wordList } from '../word-list';
import type { TimePhrase, TimeWords } from '../lexicon';

const MONTHS = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
const MONTH = `(?:${MONTHS.join('|')})`;
const YEAR = '20[1-5]\\d(?![.]\\d)';
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const SEASON = '(?:summer|winter|spring|autumn|fall)';
const CYCLE = `(?:year|quarter|month|week|season|half|semester|decade|fortnight|term|holiday season|weekend|${SEASON})`;
const ENDING = `(?:${CYCLE}|period|project|program|programme|campaign|day|cycle|internship|trial|phase|sprint|contract)`;
const OF =
  '(?:fiscal|financial|calendar|school|academic|current|coming|following|upcoming|business|sales|next|this|our|the|my|your|his|her|their|its|tax)';
const UNIT =
  '(?:minutes?|mins?|seconds?|secs?|ms|hours?|hrs?|h|days?|weeks?|fortnights?|months?|quarters?|years?|decades?)';
const HOLIDAY =
  "(?:christmas|xmas|easter|thanksgiving|black friday|cyber monday|new year(?:'s)?(?: day| eve)?|labor day|memorial day|halloween|valentine's day|ramadan|diwali|boxing day|holiday season|summer holidays?|summer break|back[ -]to[ -]school|mother's day|independence day)(?: (?:season|period|rush|break|week|weekend|holidays?|sales))?";
const EVENT =
  '(?:launch|fair|trade show|show|conference|expo|exhibition|opening|go-live|summit|board meeting|agm|kick-?off|merger|audit|anniversary|inauguration|elections?|introduction|graduation|annual meeting|congress|convention|renewal date|next review|season opener)';
const AGE = `(?:last|previous|prior|past|preceding)`;

const PHRASES: readonly TimePhrase[] = [
  {
    kind: 'past',
    pattern: `\\b(?:the |same )*${AGE}(?: \\d+| few| ${OF})* (?:${CYCLE}|${MONTH}|days|hours)s?\\b(?:'s)?|\\b(?:\\d+|an?|one) ${UNIT} ago|same (?:period|time|month|quarter|week) (?:of )?(?:the )?(?:${AGE}|a year ago)?(?: year)?`,
  },
  { kind: 'point', pattern: 'date_\\d{8}' },
  {
    kind: 'point',
    pattern: `\\b(?:by|before|until|on) the (?:[12]?\\d|3[01])(?:st|nd|rd|th)\\b(?! (?:of |day|${MONTH}))`,
  },
  {
    kind: 'point',
    pattern: `\\b(?:by|before|until|at|of|ahead of|in time for|prior to|during) (?:the |our |its |their |an? )?(?:(?:next|upcoming|annual|product|new|grand|official|spring|summer|autumn|winter) )*${EVENT}\\b`,
  },
  { kind: 'name', pattern: `\\b(?:${SEASON}|${HOLIDAY}),? ${YEAR}` },
  {
    kind: 'point',
    pattern: `(?:${WEEKDAY},? )?\\b(?:the )?(?:[12]?\\d|3[01])(?:st|nd|rd|th)?(?: day)?(?: of)? ${MONTH}\\b\\.?(?:,? ${YEAR})?`,
  },
  {
    kind: 'point',
    pattern: `\\b${MONTH}\\.? (?:the )?(?:[12]?\\d|3[01])(?:st|nd|rd|th)?\\b(?![.]\\d| pct| cur| pts)(?:,? ${YEAR})?`,
  },
  { kind: 'name', pattern: `\\b${MONTH}\\.?,? (?:of )?${YEAR}` },
  {
    kind: 'name',
    pattern: `\\b${YEAR}[ -]?q[1-4]\\b|\\b[qh][1-4]\\b(?:[ /-]?(?:of )?(?:fy ?)?(?:${YEAR}|'?\\d\\d\\b(?! pct)))?`,
  },
  {
    kind: 'point',
    pattern: `\\b(?:first|second|third|fourth|1st|2nd|3rd|4th|last|final|next) (?:${OF} )*(?:quarter|half|semester|trimester)(?: of (?:the |this |next |our )?(?:(?:fiscal |financial |calendar )?(?:year|${YEAR}|fy ?\\d+)(?: ${YEAR})?))?`,
  },
  {
    kind: 'point',
    pattern: `\\b(?:fiscal|financial|calendar|school|academic)(?: year)? ${YEAR}(?:[-/]\\d{2,4})?|\\b(?:year|season) ${YEAR}`,
  },
  {
    kind: 'point',
    pattern: `\\b(?:end|close|start|beginning|middle) of (?:${OF} )*${ENDING}\\b(?: (?:of )?${YEAR})?|\\b(?:${OF} )*(?:year|month|quarter|half|season|week)(?:[ -]|'s )end\\b|\\byearend|\\beo[yqmwd]\\b(?: ${YEAR})?`,
  },
  {
    kind: 'point',
    pattern: `\\b(?:this|next|coming|following|upcoming|current)(?: ${OF})* (?:${CYCLE}|sprint|board|meeting|conference|${MONTH}|${WEEKDAY})\\b`,
  },
  {
    kind: 'point',
    pattern: `\\b(?:year|month|quarter|week)[ -](?:over|on)[ -](?:year|month|quarter|week)\\b|\\byoy\\b|\\by/y\\b|\\bmom\\b|\\bqoq\\b|\\btomorrow\\b|\\btonight\\b|\\bnext \\d+ ${UNIT}`,
  },
  {
    kind: 'duration',
    pattern: `\\b(?:\\d+(?:\\.\\d+)?|an?|one)(?: (?:more|additional|calendar|business|working|consecutive|short|full|further))? ${UNIT}\\b|\\b\\d+-(?:day|week|month|year|quarter) (?:period|window|time ?frame|span|horizon|sprint|timeline)\\b`,
  },
  {
    kind: 'point',
    pattern: `\\b(?:over|during|for|within|in|throughout|across|by|through|before|until) (?:the|our|this|its) (?:(?:first|opening|final|whole|entire|full|peak|holiday|rest of the|course of the|remainder of the|${OF}) )*(?:year|quarter|month|week|season|semester|term|half|decade|weekend|holidays?|period|${SEASON})\\b`,
  },
  {
    kind: 'name',
    pattern: `(?:(?<=\\b(?:by|in|before|until|till|of|this|next|late|early|mid|during|through|the|for)[ -])${SEASON}|\\b${HOLIDAY})\\b(?: ${YEAR})?`,
  },
  {
    kind: 'name',
    pattern: `\\bfy ?'?(?:${YEAR}|\\d\\d\\b)|\\b${YEAR}(?:[-/]\\d{2,4})?\\b(?! (?:cur|pct|pts))`,
  },
  {
    kind: 'name',
    pattern: `\\b(?:january|february|april|june|july|august|september|october|november|december)\\b|(?<=\\b(?:by|in|before|until|till|of|since|from|this|next|late|early|mid|during|through|throughout|end|end of|to|for)[ -])(?:march|may|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b`,
  },
  { kind: 'point', pattern: `\\b${WEEKDAY}\\b` },
];

/** How English objectives say when. */
export const time = (): TimeWords => ({
  months: MONTHS,
  phrases: PHRASES,
  deadline:
    '(?:\\bwithin|\\bin|\\bover|\\bduring|\\bfor|\\binside|\\bacross|\\bthrough|\\bthroughout|\\bno later than|\\bbefore|\\bthe next|\\bnext|\\bcoming|\\bfollowing|\\btimeframe|\\bdeadline|\\bperiod of|\\bspan of|\\bcourse of|\\bfirst|\\bupcoming)(?: (?:the|a|an|about|only|just|next|coming|following|first|under|less|fewer|than|as|little|no|more|at|most|around|roughly|approximately|under|maximum|of|:))*',
  comparison:
    "(?:\\bvs\\.?|\\bversus|compared (?:to|with)|relative to|(?<!later |sooner )\\bthan|\\bbeat|\\bmatch|\\bsince|\\bagainst|\\bup from|\\bdown from|\\bbaseline|\\bbase|\\bcurrently|\\bwas|\\bwere|\\bachieved|\\brecorded)(?: (?!by|before|within)[a-z0-9.']+){0,5}",
  beforeDate: wordList(
    `in by before until till of since from this next late early mid during through end to for the fiscal fy calendar`,
    `year quarter month season and or around circa towards throughout sale revenue`,
    `profit turnover growth income goal target objective deadline over between starting per on`,
    `within margin budget is at half first second third fourth q1 q2 q3 q4 h1 h2 than ¤ §`,
  ),
  nameFollows: true,
  cadence: `\\b(?:each|every)(?: \\d+| other| single| working| business)? (?:days?|weeks?|months?|quarters?|years?|fortnights?|weekdays?|mornings?|semester|half|${WEEKDAY}s?)\\b|\\bper annum\\b|\\b(?:once|twice|\\d+ times) (?:a|per|each|every) (?:day|week|month|quarter|year)\\b|\\bannually\\b|\\bon (?:a|an) (?:daily|weekly|monthly|quarterly|annual|yearly) basis\\b|\\b(?:daily|weekly|monthly|quarterly|yearly|bi-?weekly|fortnightly)\\b(?= ?(?:$|[,.;)¤§]|(?:by|with|in|for|to|from|until|through|and|via|on|at|among|across)\\b))`,
  perPeriod: `(?:\\bper|/) ?(?:day|week|wk|month|mo|quarter|qtr|year|yr|fortnight|hour|working day|season)\\b|(?<=(?:\\d|\\b(?:one|an?|each|every)\\b)[^,;]*[a-z] )(?<!\\b(?:in|within|over|for|of|than|once|twice|times|under|is) )(?:a|an) (?:day|week|month|quarter|year|fortnight)\\b`,
  days: [
    ['\\bms\\b|seconds?|secs?', 1 / 86400],
    ['minutes?|mins?', 1 / 1440],
    ['hours?|hrs?|\\bh\\b', 1 / 24],
    ['tomorrow|tonight|\\bdays?\\b|eod|-day', 1],
    ['weekend|weeks?|eow', 7],
    ['fortnight', 14],
    ['months?|eom', 30],
    ['quarter|eoq', 91],
    ['half|semester', 182],
    ['years?|eoy', 365],
    ['decades?', 3650],
  ],
});
