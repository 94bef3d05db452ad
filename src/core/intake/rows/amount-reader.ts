import { readMinor, type Minor } from '../../money';
import { readAmount } from '../amount';
import { decimalMarkOf } from '../decimal-mark';
import type { SourceCell, SourceRows } from '../source/cell';
import type { IntakePlan, IntakeReading } from './reading';
import type { Rejection } from './rejection';
import { withoutTax } from './tax';

/** An amount of a row, or why it is none. Where it is refused for its tax, what was read is told. */
export interface RowAmount {
  readonly amount: Minor | null;
  readonly refusal: Rejection | null;
}

/** Cents beyond this are not counted exactly: such an amount is a slip. */
const LARGEST = 9e13;

const refused = (refusal: Rejection, amount: Minor | null = null): RowAmount => ({ amount, refusal });

/** The decimal mark the cells of a column prove; else the one people told. */
export function columnMark(rows: SourceRows, column: number, told: IntakeReading['decimalMark']) {
  const texts = rows.flatMap((cells) => {
    const cell = cells[column];
    return typeof cell === 'string' ? [cell] : [];
  });
  return decimalMarkOf(texts) ?? told;
}

/**
 * Reads the amounts of a column, to the cent, line by line, halves away from zero.
 * @returns the reader of a cell.
 */
export function amountReader(
  rows: SourceRows,
  { columns, decimalMark, taxIncluded, vatRate }: IntakeReading,
  { currency }: IntakePlan,
): (cell: SourceCell) => RowAmount {
  const options = { currency, decimalMark: columnMark(rows, columns.amount ?? -1, decimalMark) };
  return (cell) => {
    if (String(cell).trim() === '') return refused('no_amount');
    const read = readAmount(cell, options);
    if (read.kind === 'rejected') return refused(read.reason);
    if (Math.abs(read.value) > LARGEST) return refused('not_a_number');
    const amount = readMinor(read.text);
    if (!taxIncluded || amount === null) return { amount, refusal: null };
    return vatRate === null
      ? refused('tax_included', amount)
      : { amount: withoutTax(amount, vatRate), refusal: null };
  };
}
