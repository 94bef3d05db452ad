import { table as tableTemplate } from '../core/schema/catalogue';
import type { ReadTable } from './read-table';

/** The rows at the end of a table in which nobody typed. */
export interface FreeRows {
  /** Index of the first one among the rows of data. */
  readonly first: number;
  /** Those that were prepared: they have an id, and calculate once they are filled. */
  readonly prepared: number;
}

/** An empty checkbox says false. */
const tells = (table: string) =>
  tableTemplate(table)
    .columns.filter(({ key, type }) => key !== 'id' && type.kind !== 'checkbox')
    .map(({ key }) => key);

/** Finds them: what people typed last, in any column, ends the rows in use. */
export function freeRows(table: string, read: ReadTable): FreeRows {
  const first = (read.filled(...tells(table)).at(-1) ?? -1) + 1;
  const ends = read.values.findIndex((_, row) => row >= first && read.cell(row, 'id') === '');
  return { first, prepared: (ends < 0 ? read.values.length : ends) - first };
}
