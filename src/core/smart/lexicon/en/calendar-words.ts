import { maybe, oneOf } from '../patterns';

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
const occasionWords = () => ({
  holiday:
    oneOf(
      `midsummer, lent, passover, hanukkah, father's day, prime day, super bowl, chinese new year, lunar new year, bastille day`,
      `st patrick's day, spring break, tax season, bank holiday, half-term, half term, christmas, xmas, easter, thanksgiving, black friday, cyber monday, new year, new year's, new year's eve`,
      `new year's day, labor day, memorial day, halloween, valentine's day, ramadan, diwali, boxing day`,
      `holiday season, summer holidays?, summer break, back to school, back-to-school, mother's day`,
      `independence day`,
    ) + maybe(` ${oneOf(`season, period, rush, break, week, weekend, holidays?, sales`)}`),
  /** What happens once. */
  event: oneOf(
    `funding round, ipo, wedding, retirement, festival, tournament, championship, world cup, olympics, marathon, gala, hackathon, fundraiser, open day, open house, product day, demo day, career fair, launch, fair, trade show, show, conference, expo, exhibition, opening, go-live, summit, board meeting, agm`,
    `kick-?off, merger, audit, anniversary, inauguration, elections?, introduction, graduation, annual meeting`,
    `congress, convention, renewal date, next review, season opener`,
  ),
});

/** The words of the English calendar, as patterns. */
export const calendarWords = () => ({ ...dayWords(), ...periodWords(), ...occasionWords() });

export type CalendarWords = ReturnType<typeof calendarWords>;
