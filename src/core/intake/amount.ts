import { decimalOf, readDecimal, type Decimal } from '../decimal';
import { decimalText } from './decimal-text';
import { readNumeral, settle, type AmbiguousNumeral, type DecimalMark, type Numeral } from './numeral';
import { takeApart, type WrittenAmount } from './written-amount';

/** Why a text is not taken for an amount; keys of the words that say so. */
export type AmountRejection = 'not_a_number' | 'percent' | 'currency' | 'ambiguous';

/** An amount that was read. */
export interface ReadAmount {
  readonly kind: 'amount';
  /** The nearest number there is; 15 % is 0.15 and 12 k€ is 12 000. */
  readonly value: number;
  /** The same, exact, in the spelling of programs: `-1234.50`, as `readDecimal` and `readMinor` take it. */
  readonly text: string;
  /** Written with `%`. */
  readonly isPercent: boolean;
  /** Written in thousands or millions: `k€`, `M€`. */
  readonly isScaled: boolean;
}

/** A text that was not read as an amount, and must not count as 0. */
export interface RejectedAmount {
  readonly kind: 'rejected';
  readonly reason: AmountRejection;
}

/** What is known of the column, or of the field, an amount comes from. */
export interface AmountOptions {
  /** Whether the amount may be a percentage; false unless given. */
  readonly percent?: boolean;
  /** The decimal mark of the column, proved by its other cells or told by the user: settles `1,234`. */
  readonly decimalMark?: DecimalMark | null;
  /** ISO code of the plan's currency, the only one accepted; EUR unless given. */
  readonly currency?: string;
}

function rejected(reason: AmountRejection): RejectedAmount {
  return { kind: 'rejected', reason };
}

function exact(written: WrittenAmount, { whole, fraction }: Numeral): Decimal | null {
  const power = written.isPercent ? -2 : written.power;
  return readDecimal(`${written.isNegative ? '-' : ''}${whole}.${fraction}e${power}`);
}

function amount(decimal: Decimal | null, isPercent = false, isScaled = false): ReadAmount | RejectedAmount {
  const text = decimal ? decimalText(decimal) : '';
  const value = Number(text);
  if (!decimal || !Number.isFinite(value)) return rejected('not_a_number');
  return { kind: 'amount', value, text, isPercent, isScaled };
}

function readCell(value: number): ReadAmount | RejectedAmount {
  return Number.isFinite(value) ? amount(decimalOf(value)) : rejected('not_a_number');
}

function unitRejection(written: WrittenAmount, options: AmountOptions): RejectedAmount | null {
  if (written.currencies && !written.currencies.includes(options.currency ?? 'EUR'))
    return rejected('currency');
  return written.isPercent && options.percent !== true ? rejected('percent') : null;
}

function settled(read: Numeral | AmbiguousNumeral, options: AmountOptions): Numeral | RejectedAmount {
  if (read.kind === 'numeral') return read;
  if (!options.decimalMark) return rejected('ambiguous');
  return settle(read, options.decimalMark) ?? rejected('not_a_number');
}

function readText(text: string, options: AmountOptions): ReadAmount | RejectedAmount {
  const written = takeApart(text);
  const read = written && readNumeral(written.digits);
  if (!written || !read) return rejected('not_a_number');
  const refusal = unitRejection(written, options);
  if (refusal) return refusal;
  const numeral = settled(read, options);
  if (numeral.kind === 'rejected') return numeral;
  return amount(exact(written, numeral), written.isPercent, written.power > 0);
}

/**
 * Reads an amount as people write it in French or English: `1 234,56 €`, `(1,234.56)`, `-12 k€`, `15 %`; or the
 * number of a cell. Nothing is guessed: `1,234` is ambiguous until the column's decimal mark is known, another
 * currency than the plan's is refused, and what is not a number, blanks and cells in error included, is never 0.
 */
export function readAmount(cell: string | number, options: AmountOptions = {}): ReadAmount | RejectedAmount {
  return typeof cell === 'number' ? readCell(cell) : readText(cell, options);
}
