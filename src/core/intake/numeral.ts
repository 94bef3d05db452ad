/** The mark between units and tenths. */
export type DecimalMark = ',' | '.';

/** The digits of a positive number. */
export interface Numeral {
  readonly kind: 'numeral';
  readonly whole: string;
  readonly fraction: string;
  /** The decimal mark this number proves its writer to use; null when it could be either. */
  readonly proves: DecimalMark | null;
}

/** `1,234`: thousands or thousandths, as the writer's decimal mark has it. */
export interface AmbiguousNumeral {
  readonly kind: 'ambiguous';
  readonly before: string;
  readonly mark: DecimalMark;
  readonly after: string;
}

const DIGITS = /^\d+$/u;
const GROUPED = /^[1-9]\d{0,2}(?<separator>[ '.,])\d{3}(?:\k<separator>\d{3})*$/u;

function otherMark(mark: DecimalMark): DecimalMark {
  return mark === ',' ? '.' : ',';
}

function numeral(whole: string, fraction: string, proves: DecimalMark | null): Numeral {
  return { kind: 'numeral', whole, fraction, proves };
}

/** Digits without their thousands separators; null when they are not grouped by three, all the same way. */
function ungroup(text: string): string | null {
  if (DIGITS.test(text)) return text;
  return GROUPED.test(text) ? text.replace(/\D/gu, '') : null;
}

function lastMark(text: string): { readonly mark: DecimalMark; readonly index: number } | null {
  const comma = text.lastIndexOf(',');
  const dot = text.lastIndexOf('.');
  if (comma === dot) return null;
  return comma > dot ? { mark: ',', index: comma } : { mark: '.', index: dot };
}

function withoutMark(text: string): Numeral | null {
  const whole = ungroup(text);
  return whole === null ? null : numeral(whole, '', null);
}

/** `1,234,567`: a mark that comes twice separates thousands. */
function withRepeatedMark(text: string, mark: DecimalMark): Numeral | null {
  const whole = ungroup(text);
  return whole === null ? null : numeral(whole, '', otherMark(mark));
}

function withOneMark(before: string, mark: DecimalMark, after: string): Numeral | AmbiguousNumeral | null {
  if (!DIGITS.test(after)) return null;
  const mayBeThousands = after.length === 3 && /^[1-9]\d*$/u.test(before);
  if (mayBeThousands) return { kind: 'ambiguous', before, mark, after };
  const whole = before === '' ? '0' : ungroup(before);
  return whole === null ? null : numeral(whole, after, mark);
}

/**
 * Reads the digits of an unsigned number as French or English writes them, spaces being plain ones:
 * `1 234,56`, `1.234,56`, `1,234.56`, `1'234.56`. Null for anything else, a bad grouping such as `12 34` included.
 */
export function readNumeral(text: string): Numeral | AmbiguousNumeral | null {
  const last = lastMark(text);
  if (last === null) return withoutMark(text);
  const before = text.slice(0, last.index);
  if (before.includes(last.mark)) return withRepeatedMark(text, last.mark);
  return withOneMark(before, last.mark, text.slice(last.index + 1));
}

/** The reading of an ambiguous number under a decimal mark; null when it is then badly grouped: `1234,567`. */
export function settle({ before, mark, after }: AmbiguousNumeral, decimalMark: DecimalMark): Numeral | null {
  if (mark === decimalMark) return numeral(before, after, mark);
  return before.length <= 3 ? numeral(before + after, '', decimalMark) : null;
}
