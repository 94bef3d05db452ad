import { oneOf } from '../patterns';
import { EVENTS, holiday } from './occasions';

const SEASON = 'summer, winter, spring, autumn, fall';
const CYCLE = `year, quarter, month, week, season, half, semester, decade, fortnight, term, holiday season, weekend,
  ${SEASON}`;

/** Days and months. */
const dayWords = () => ({
  months: [
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
  ],
  month: oneOf(
    `january, jan, february, feb, march, mar, april, apr, may, june, jun, july, jul, august, aug, september, sept`,
    `sep, october, oct, november, nov, december, dec`,
  ),
  fullMonth: oneOf(`january, february, april, june, july, august, september, october, november, december`),
  /** Months that are other words too, "may", or their beginning. */
  doubtfulMonth: oneOf(`march, may, jan, feb, mar, apr, jun, jul, aug, sept?, oct, nov, dec`),
  /** A decimal, "2050.0", is no year. */
  year: String.raw`20[1-5]\d(?![.]\d)`,
  day: String.raw`(?:[12]?\d|3[01])`,
  weekday: oneOf(`monday, tuesday, wednesday, thursday, friday, saturday, sunday`),
});

/** Periods, and what tells which. */
const periodWords = () => ({
  season: oneOf(SEASON),
  cycle: oneOf(CYCLE),
  /** What has an end. */
  ending: oneOf(
    CYCLE,
    `period, probation, probation period, trial period, notice period, probationary period, project, program, programme, campaign, day, cycle, internship, trial, phase, sprint, contract`,
  ),
  /** What stands before a period. */
  which: oneOf(
    `fiscal, financial, calendar, school, academic, current, coming, following, upcoming, business, sales, next`,
    `this, our, the, my, your, his, her, their, its, tax`,
  ),
  unit: oneOf(
    `minutes?, mins?, seconds?, secs?, ms, hours?, hrs?, h, days?, weeks?, fortnights?, months?, quarters?, years?`,
    `decades?`,
  ),
  past: oneOf(`last, previous, prior, past, preceding`),
});

/** Holidays and events. */
const occasionWords = () => ({ holiday: holiday(), event: oneOf(EVENTS) });

/** The words of the English calendar, as patterns. */
export const calendarWords = () => ({ ...dayWords(), ...periodWords(), ...occasionWords() });

export type CalendarWords = ReturnType<typeof calendarWords>;
