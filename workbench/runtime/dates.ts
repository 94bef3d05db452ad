/** Days are counted from here, as in every spreadsheet. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const QUARTER_HOUR = 900_000;

const CLOCK_FIELDS = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const;

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** True for a Date of any realm: scripts run in a realm of their own, where `instanceof` does not see ours. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The serial day (1899-12-30 = 0, time as a fraction) that a clock on the wall of the zone shows at this instant. */
export function toSerial(date: Date, timeZone: string): number {
  const wall = date.getTime() + offsetAt(date.getTime(), timeZone);
  return Math.round(wall - EPOCH) / DAY;
}

/** The instant at which a wall clock of the zone shows this serial day, to the nearest second. */
export function fromSerial(serial: number, timeZone: string): Date {
  const wall = Math.round((serial * DAY + EPOCH) / 1000) * 1000;
  const guess = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(guess, timeZone));
}

/** Milliseconds to add to UTC, at an instant, to get the zone's wall clock. Zones change on a quarter of an hour. */
function offsetAt(instant: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(instant / QUARTER_HOUR)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = measuredOffset(instant, timeZone);
  offsets.set(key, offset);
  return offset;
}

function measuredOffset(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(whole)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', { ...CLOCK_FIELDS, timeZone });
  clocks.set(timeZone, clock);
  return clock;
}
