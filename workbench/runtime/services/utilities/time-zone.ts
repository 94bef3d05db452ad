const MINUTE = 60_000;
const FIXED_OFFSET = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/u;

/** Milliseconds to add to an instant to read its wall clock, in a zone, through the UTC getters. */
export function offsetAt(instant: number, timeZone: string): number {
  const fixed = FIXED_OFFSET.exec(timeZone);
  if (fixed) return fixedOffset(fixed[1] ?? '+', fixed[2] ?? '0', fixed[3] ?? '0');
  const clock = clockOf(timeZone);
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const wall = Date.parse(
    `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}T` +
      `${parts['hour']}:${parts['minute']}:${parts['second']}Z`,
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/** The instant at which the clocks of a zone show this wall time (given as if it were UTC). */
export function instantOf(wall: number, timeZone: string): number {
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

function fixedOffset(sign: string, hours: string, minutes: string): number {
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return sign === '-' ? -size : size;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone) ?? createClock(timeZone);
  clocks.set(timeZone, known);
  return known;
}

function createClock(timeZone: string): Intl.DateTimeFormat {
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, ...time, timeZone });
  } catch {
    // A zone nobody knows is read as GMT, as Java does.
    return new Intl.DateTimeFormat('en-US', { ...fields, ...time, timeZone: 'UTC' });
  }
}
