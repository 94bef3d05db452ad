import { cellText, type SourceRows } from '../source/cell';
import { assign } from './assign';
import type { IntakeColumns, IntakeField } from './field';
import { headerClaims } from './header-words';

/** A header stands among the first rows. */
const MOST_ROWS = 20;

/** Fields sales cannot do without, or that tell them apart: two of them make a header. */
const TELLING: readonly IntakeField[] = ['date', 'amount', 'document', 'rep', 'product', 'channel'];

/** Headers are texts: a row of sales is not one. */
export function headerColumns(cells: SourceRows[number]): IntakeColumns {
  return assign(
    headerClaims(cells.map((cell, column) => (typeof cell === 'string' ? cellText(cells, column) : ''))),
  );
}

const tells = (columns: IntakeColumns): number =>
  TELLING.filter((field) => columns[field] !== undefined).length;

/** Index of the header of a source: the first row, within 20, that names two fields or more; null without one. */
export function findHeader(rows: SourceRows): number | null {
  const found = rows.slice(0, MOST_ROWS).findIndex((cells) => tells(headerColumns(cells)) >= 2);
  return found < 0 ? null : found;
}
