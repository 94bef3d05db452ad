import type { Arg, EvalContext, FunctionResultObject } from '../engine';
import { helpers, registries } from '../engine';

const DAY = 86_400_000;
/** Days of the week, Sunday being 0, on which nobody works. */
const WEEKEND = [0, 6];

/** Moments of the holidays a range holds: many cells count with one range. */
const known = new WeakMap<object, ReadonlySet<number>>();

/** Makes NETWORKDAYS count weeks: the engine walks from day to day, and a plan asks for this hundreds of times. */
export function installWorkingDays(): void {
  registries.functionRegistry.replace('NETWORKDAYS', {
    ...registries.functionRegistry.get('NETWORKDAYS'),
    compute(...args) {
      return workingDays(args, this);
    },
  });
}

/** @throws what the engine throws for arguments that are no date */
function workingDays([start, end, holidays]: readonly Arg[], context: EvalContext): number {
  const [from, to] = [moment(start, context), moment(end, context)];
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const count = weekdays(first, last) - holidaysAmong(momentsOf(holidays, context), first, last);
  return from > to ? -count : count;
}

/** How many of the moments a whole number of days after the first one, up to the last one, are on a weekday. */
function weekdays(first: number, last: number): number {
  const days = Math.floor((last - first) / DAY) + 1;
  const rest = Array.from({ length: days % 7 }, (_, day) => first + day * DAY);
  return Math.floor(days / 7) * (7 - WEEKEND.length) + rest.filter((day) => !isWeekend(day)).length;
}

function holidaysAmong(holidays: ReadonlySet<number>, first: number, last: number): number {
  const isCounted = (day: number) => day >= first && day <= last && (day - first) % DAY === 0;
  return [...holidays].filter((day) => isCounted(day) && !isWeekend(day)).length;
}

const isWeekend = (day: number): boolean => WEEKEND.includes(new Date(day).getUTCDay());

function momentsOf(holidays: Arg, context: EvalContext): ReadonlySet<number> {
  if (holidays === undefined) return new Set();
  if (!Array.isArray(holidays)) return new Set([moment(holidays, context)]);
  const found = known.get(holidays) ?? new Set(inRows(holidays).map((cell) => moment(cell, context)));
  known.set(holidays, found);
  return found;
}

/** Cells row after row: the first error among them is the one that shows. */
function inRows(columns: readonly (readonly FunctionResultObject[])[]): FunctionResultObject[] {
  const height = columns[0]?.length ?? 0;
  return Array.from({ length: height }, (_, row) => columns.flatMap((cells) => cells[row] ?? [])).flat();
}

/** Milliseconds since 1970, the wall clock read as if in UTC. */
function moment(date: Arg, { locale }: EvalContext): number {
  return helpers.toJsDate(Array.isArray(date) ? date[0]?.[0] : date, locale).getTime();
}
