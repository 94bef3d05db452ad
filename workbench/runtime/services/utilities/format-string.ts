import { ServiceError } from '../../errors';

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly conversion: string;
}

/** The groups of `DIRECTIVE`: all, position, flags, width, precision, conversion. */
type Groups = [string, string | undefined, string, string, string | undefined, string];

const DIRECTIVE = /%(?:(\d+)\$)?([-+ 0,#]*)(\d*)(?:\.(\d+))?([a-zA-Z%])/gu;

/** What each conversion letter writes, before it is padded. */
const CONVERSIONS: Readonly<Record<string, (value: unknown, precision: number | undefined) => string>> = {
  s: (value, precision) => String(value).slice(0, precision),
  d: (value) => String(Math.trunc(Number(value))),
  i: (value) => String(Math.trunc(Number(value))),
  f: (value, precision) => Number(value).toFixed(precision ?? 6),
  e: (value, precision) => Number(value).toExponential(precision ?? 6),
  x: (value) => Math.trunc(Number(value)).toString(16),
  X: (value) => Math.trunc(Number(value)).toString(16).toUpperCase(),
  o: (value) => Math.trunc(Number(value)).toString(8),
  c: (value) => (typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1)),
  b: String,
};

const NUMERIC = /[dife]/u;

/** `Utilities.formatString`: `%s`, `%d`, `%5.2f`, `%05d`, `%-8s`, `%+d`, `%,d`, `%1$s`, `%%`. */
export function formatString(template: string, ...values: unknown[]): string {
  let next = 0;
  return template.replace(DIRECTIVE, (...[, position, flags, width, precision, conversion]: Groups) => {
    if (conversion === '%') return '%';
    const value = position === undefined ? values[next++] : values[Number(position) - 1];
    return write(value, { flags, width: Number(width), precision: whole(precision), conversion });
  });
}

const whole = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

function write(value: unknown, directive: Directive): string {
  const convert = CONVERSIONS[directive.conversion];
  if (!convert) throw new ServiceError(`Unknown format conversion: %${directive.conversion}`);
  const text = convert(value, directive.precision);
  return pad(NUMERIC.test(directive.conversion) ? decorate(text, directive.flags) : text, directive);
}

/** Sign and thousands, as the flags ask. */
function decorate(text: string, flags: string): string {
  const grouped = flags.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/gu, ',') : text;
  if (grouped.startsWith('-')) return grouped;
  if (flags.includes('+')) return `+${grouped}`;
  return flags.includes(' ') ? ` ${grouped}` : grouped;
}

function pad(text: string, { flags, width, conversion }: Directive): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || !NUMERIC.test(conversion)) return text.padStart(width);
  const sign = /^[-+ ]?/u.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
