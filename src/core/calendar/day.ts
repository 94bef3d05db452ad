/**
 * A plain date, without time or place: whole days since 1899-12-30, which is day 0 and the serial number
 * spreadsheets give to dates.
 */
export type Day = number;

/** Year, month 1–12 and day of the month 1–31 of a plain date. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Day 0 of the proleptic Gregorian count (0000-03-01) as a spreadsheet serial. */
const MARCH_OF_YEAR_ZERO = -693_899;
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;

/** Years start in March, so that the leap day is the last of its year and months follow one formula. */
function dayOfMarchYear(month: number, date: number): number {
  const monthsSinceMarch = (month + 9) % 12;
  return Math.floor((153 * monthsSinceMarch + 2) / 5) + date - 1;
}

/**
 * The day of a calendar date; a month outside 1–12 or a date outside the month rolls over, as `DATE` does.
 * @param month 1 for January.
 */
export function day(year: number, month: number, date: number): Day {
  const rolledYear = year + Math.floor((month - 1) / 12);
  const rolledMonth = ((((month - 1) % 12) + 12) % 12) + 1;
  const marchYear = rolledMonth <= 2 ? rolledYear - 1 : rolledYear;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfEra = yearOfEra * 365 + leapDays + dayOfMarchYear(rolledMonth, date);
  return MARCH_OF_YEAR_ZERO + era * DAYS_PER_ERA + dayOfEra;
}

/** The calendar date of a day; a fraction (the time of a spreadsheet date) is dropped. */
export function parts(serial: Day): DayParts {
  const sinceMarch = Math.floor(serial) - MARCH_OF_YEAR_ZERO;
  const era = Math.floor(sinceMarch / DAYS_PER_ERA);
  const dayOfEra = sinceMarch - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra + leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthsSinceMarch + 2) % 12) + 1;
  const year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
  return { year, month, date: dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1 };
}

/** Whether the three numbers name a day that exists: 31 February does not. */
export function isCalendarDate(year: number, month: number, date: number): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(date);
  if (!whole || month < 1 || month > 12 || date < 1) return false;
  return parts(day(year, month, date)).month === month;
}
