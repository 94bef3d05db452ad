import { DAYS, illegalLetter, MONTHS, parsePattern } from './date-pattern';
import { offsetAt } from './time-zone';
import { weekOfMonth, weekOfYear, weekYear } from './week';

/** A moment read in a zone: `wall` holds the local time in its UTC fields. */
interface Moment {
  readonly wall: Date;
  readonly offset: number;
}

type Write = (moment: Moment, count: number) => string;

const digits = (read: (moment: Moment) => number): Write => {
  return (moment, count) => String(read(moment)).padStart(count, '0');
};

const year = (read: (wall: Date) => number): Write => {
  return ({ wall }, count) =>
    count === 2 ? String(read(wall) % 100).padStart(2, '0') : String(read(wall)).padStart(count, '0');
};

const month: Write = ({ wall }, count) => {
  const name = MONTHS[wall.getUTCMonth()] ?? '';
  if (count >= 3) return count === 3 ? name.slice(0, 3) : name;
  return String(wall.getUTCMonth() + 1).padStart(count, '0');
};

const dayName: Write = ({ wall }, count) => {
  const name = DAYS[wall.getUTCDay()] ?? '';
  return count < 4 ? name.slice(0, 3) : name;
};

const DAY = 86_400_000;

const dayOfYear = ({ wall }: Moment): number =>
  Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;

const hours = ({ wall }: Moment): number => wall.getUTCHours();

/** What each letter of a SimpleDateFormat pattern writes. */
const LETTERS: Readonly<Record<string, Write>> = {
  G: () => 'AD',
  y: year((wall) => wall.getUTCFullYear()),
  Y: year(weekYear),
  M: month,
  L: month,
  w: digits(({ wall }) => weekOfYear(wall)),
  W: digits(({ wall }) => weekOfMonth(wall)),
  D: digits(dayOfYear),
  d: digits(({ wall }) => wall.getUTCDate()),
  F: digits(({ wall }) => Math.ceil(wall.getUTCDate() / 7)),
  E: dayName,
  u: digits(({ wall }) => wall.getUTCDay() || 7),
  a: (moment) => (hours(moment) < 12 ? 'AM' : 'PM'),
  H: digits(hours),
  k: digits((moment) => hours(moment) || 24),
  K: digits((moment) => hours(moment) % 12),
  h: digits((moment) => hours(moment) % 12 || 12),
  m: digits(({ wall }) => wall.getUTCMinutes()),
  s: digits(({ wall }) => wall.getUTCSeconds()),
  S: digits(({ wall }) => wall.getUTCMilliseconds()),
  z: ({ offset }) => (offset === 0 ? 'GMT' : `GMT${offsetText(offset, ':')}`),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, count) => isoOffset(offset, count),
};

/** `Utilities.formatDate`: a date in a time zone, written by a SimpleDateFormat pattern, in English. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const offset = offsetAt(date.getTime(), timeZone);
  const moment = { wall: new Date(date.getTime() + offset), offset };
  return parsePattern(pattern)
    .map((piece) => ('literal' in piece ? piece.literal : letterWriter(piece.letter)(moment, piece.count)))
    .join('');
}

function letterWriter(letter: string): Write {
  const writer = LETTERS[letter];
  if (!writer) throw illegalLetter(letter);
  return writer;
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${offset < 0 ? '-' : '+'}${hour}${separator}${minute}`;
}

function isoOffset(offset: number, count: number): string {
  if (offset === 0) return 'Z';
  return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 3 ? ':' : '');
}
