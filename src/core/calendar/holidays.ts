import { day, type Day } from './day';
import { sorted } from '../sorted';
import { easterSunday } from './easter';
import type { HolidayKey } from './holiday-names';

/** Where the company works: the keys of the list `zone`. */
export type HolidayZone = 'metropole' | 'alsace_moselle' | 'none';

export interface HolidayRule {
  readonly zone: HolidayZone;
  /** True when Whit Monday is worked (journée de solidarité). */
  readonly whitMondayWorked: boolean;
}

export interface Holiday {
  readonly key: HolidayKey;
  readonly day: Day;
}

type DateOfYear = (year: number) => Day;
const fixed =
  (month: number, date: number): DateOfYear =>
  (year) =>
    day(year, month, date);
const afterEaster =
  (days: number): DateOfYear =>
  (year) =>
    easterSunday(year) + days;

const DATES: readonly (readonly [HolidayKey, DateOfYear])[] = [
  ['new_year', fixed(1, 1)],
  ['good_friday', afterEaster(-2)],
  ['easter_monday', afterEaster(1)],
  ['labour_day', fixed(5, 1)],
  ['victory_1945', fixed(5, 8)],
  ['ascension', afterEaster(39)],
  ['whit_monday', afterEaster(50)],
  ['national_day', fixed(7, 14)],
  ['assumption', fixed(8, 15)],
  ['all_saints', fixed(11, 1)],
  ['armistice_1918', fixed(11, 11)],
  ['christmas', fixed(12, 25)],
  ['saint_stephen', fixed(12, 26)],
];

const ALSACE_MOSELLE_ONLY: ReadonlySet<HolidayKey> = new Set(['good_friday', 'saint_stephen']);

function isObserved(key: HolidayKey, rule: HolidayRule): boolean {
  if (rule.zone === 'none') return false;
  if (key === 'whit_monday' && rule.whitMondayWorked) return false;
  return rule.zone === 'alsace_moselle' || !ALSACE_MOSELLE_ONLY.has(key);
}

/** Public holidays of a calendar year, in the order of the days. */
export function holidaysOfYear(year: number, rule: HolidayRule): readonly Holiday[] {
  const observed = DATES.filter(([key]) => isObserved(key, rule));
  return sorted(
    observed.map(([key, date]) => ({ key, day: date(year) })),
    (a, b) => a.day - b.day,
  );
}

/** Public holidays of several calendar years, both ends included. */
export function holidaysOfYears(first: number, last: number, rule: HolidayRule): readonly Holiday[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.flatMap((year) => holidaysOfYear(year, rule));
}
