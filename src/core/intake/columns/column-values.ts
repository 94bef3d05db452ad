import { readAmount } from '../amount';
import { readDate } from '../date';
import { nameKey } from '../name-key';
import { cellText, type SourceCell, type SourceRows } from '../source/cell';

/** Rows looked at to tell what a column holds. */
const LOOKED_AT = 500;

/** What the cells of a column read as. */
export interface ColumnValues {
  /** The first different cells that are filled, as text. */
  readonly samples: readonly string[];
  /** Cells filled, among those looked at. */
  readonly filled: number;
  /** Cells that read as a day; a number is no proof of one. */
  readonly days: number;
  /** Cells that read as a day or as a whole month. */
  readonly months: number;
  readonly amounts: number;
  /** Amounts that are not whole. */
  readonly decimals: number;
  /** How many of the cells these names hold. */
  readonly among: (keys: ReadonlySet<string>) => number;
}

const SAMPLES = 3;

const isDay = (cell: SourceCell, monthly: boolean): boolean =>
  typeof cell === 'string' && readDate(cell, { monthly }).kind === 'date';

/** Whatever the currency and the decimal mark, both being questions of their own; whole unless it is known not to be. */
function amountOf(cell: SourceCell): number | null {
  const read = readAmount(cell, { decimalMark: ',' });
  if (read.kind === 'amount') return read.value;
  return read.reason === 'currency' ? 0 : null;
}

/** What a column of the source holds, under its header, repetitions of which are no sample. */
export function columnValues(rows: SourceRows, column: number, header = ''): ColumnValues {
  const cells = rows.slice(0, LOOKED_AT).map((row) => row[column] ?? '');
  const filled = cells.filter((_, row) => cellText(cells, row) !== '');
  const texts = filled.map((cell) => String(cell).trim());
  const amounts = filled.map(amountOf).filter((amount) => amount !== null);
  const names = texts.map(nameKey);
  return {
    samples: [...new Set(texts)].filter((text) => text !== header).slice(0, SAMPLES),
    filled: filled.length,
    days: filled.filter((cell) => isDay(cell, false)).length,
    months: filled.filter((cell) => isDay(cell, true)).length,
    amounts: amounts.length,
    decimals: amounts.filter((amount) => !Number.isInteger(amount)).length,
    among: (keys) => names.filter((name) => keys.has(name)).length,
  };
}
