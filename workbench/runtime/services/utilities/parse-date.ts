import { ServiceError } from '../../errors';
import { DAYS, illegalLetter, MONTHS, parsePattern, type PatternPiece } from './date-pattern';
import { instantOf } from './time-zone';

/** The fields a text gives; those it does not are those of 1 January 1970, 0:00. */
interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  afternoon: boolean;
  /** Milliseconds east of Greenwich, where the text says so. */
  offset: number | undefined;
}

interface Letter {
  readonly expression: (count: number) => string;
  readonly read: (text: string, fields: Fields, count: number) => void;
}

const number = (read: (value: number, fields: Fields, count: number) => void): Letter => ({
  expression: () => '\\d+',
  read: (text, fields, count) => read(Number(text), fields, count),
});

const name = (names: readonly string[], read: (index: number, fields: Fields) => void): Letter => ({
  expression: () => names.map((full) => `${full}|${full.slice(0, 3)}`).join('|'),
  read: (text, fields) =>
    read(
      names.findIndex((full) => full.toLowerCase().startsWith(text.toLowerCase())),
      fields,
    ),
});

const MONTH_NUMBER = number((value, fields) => {
  fields.month = value - 1;
});
const MONTH_NAME = name(MONTHS, (index, fields) => {
  fields.month = index;
});
const MONTH: Letter = {
  expression: (count) => (count < 3 ? MONTH_NUMBER : MONTH_NAME).expression(count),
  read: (text, fields, count) => (count < 3 ? MONTH_NUMBER : MONTH_NAME).read(text, fields, count),
};

const HOUR = number((value, fields) => {
  fields.hour = value % 24;
});
const HALF_DAY_HOUR = number((value, fields) => {
  fields.hour = value % 12;
});

const ZONE: Letter = {
  expression: () => 'Z|(?:GMT|UTC)?[+-]\\d{2}(?::?\\d{2})?|GMT|UTC',
  read: (text, fields) => {
    fields.offset = offsetIn(text);
  },
};

/** How each letter of a SimpleDateFormat pattern is read. */
const LETTERS: Readonly<Record<string, Letter>> = {
  y: number((value, fields, count) => {
    fields.year = count === 2 && value < 100 ? 2000 + value : value;
  }),
  M: MONTH,
  L: MONTH,
  d: number((value, fields) => {
    fields.day = value;
  }),
  E: name(DAYS, () => undefined),
  a: {
    expression: () => 'AM|PM',
    read: (text, fields) => {
      fields.afternoon = text.toUpperCase() === 'PM';
    },
  },
  H: HOUR,
  k: HOUR,
  h: HALF_DAY_HOUR,
  K: HALF_DAY_HOUR,
  m: number((value, fields) => {
    fields.minute = value;
  }),
  s: number((value, fields) => {
    fields.second = value;
  }),
  S: number((value, fields) => {
    fields.millisecond = value;
  }),
  z: ZONE,
  Z: ZONE,
  X: ZONE,
};

/** `Utilities.parseDate`: reads a text by a SimpleDateFormat pattern, in a time zone unless the text names one. */
export function parseDate(text: string, timeZone: string, pattern: string): Date {
  const pieces = parsePattern(pattern);
  const match = new RegExp(`^${pieces.map(expressionOf).join('')}`, 'iu').exec(text);
  if (!match) throw new ServiceError(`Unparseable date: "${text}"`);
  const fields = blankFields();
  const letters = pieces.filter((piece) => 'letter' in piece);
  for (const [index, { letter, count }] of letters.entries()) {
    LETTERS[letter]?.read(match[index + 1] ?? '', fields, count);
  }
  return new Date(instant(fields, timeZone));
}

function blankFields(): Fields {
  const time = { hour: 0, minute: 0, second: 0, millisecond: 0 };
  return { year: 1970, month: 0, day: 1, ...time, afternoon: false, offset: undefined };
}

/** A number directly followed by another is as wide as its letters: `yyyyMMdd`. */
function expressionOf(piece: PatternPiece, index: number, pieces: readonly PatternPiece[]): string {
  if ('literal' in piece) return piece.literal.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  const letter = LETTERS[piece.letter];
  if (!letter) throw illegalLetter(piece.letter);
  const expression = letter.expression(piece.count);
  const following = pieces[index + 1];
  const adjacent = expression === '\\d+' && following !== undefined && 'letter' in following;
  return `(${adjacent ? `\\d{${piece.count}}` : expression})`;
}

function offsetIn(text: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})?/u.exec(text) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}

function instant(fields: Fields, timeZone: string): number {
  const { year, month, day, minute, second, millisecond, afternoon, offset } = fields;
  const hour = afternoon ? fields.hour + 12 : fields.hour;
  const wall = new Date(Date.UTC(2000, month, day, hour, minute, second, millisecond)).setUTCFullYear(year);
  return offset === undefined ? instantOf(wall, timeZone) : wall - offset;
}
