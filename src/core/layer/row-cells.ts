import { buildFormula } from '../formula/build';
import type { Geometry } from '../formula/geometry';
import { numberFormat } from '../plan/compose/number-format';
import { formulaFor, type RowContent } from '../plan/content';
import { guardColumn } from '../plan/layout';
import { table as tableTemplate } from '../schema/catalogue';
import type { Column, TableTemplate } from '../schema/table';

/** A table of a plan in which rows are written. */
export interface WrittenTable {
  readonly table: string;
  readonly geometry: Geometry;
  /** Code of the currency of the plan, for its number formats. */
  readonly currency: string;
}

/** What a cell is given. The format goes first, so that text stays text. */
export interface WrittenCell {
  readonly content: string | number | boolean;
  readonly format: string;
}

/** Number pattern of a cell that shows numbers as typed. */
const AUTOMATIC = 'General';

/** Rows people fill also have formulas they may type over. */
function formulaOf(column: Column, content: RowContent, { layout }: TableTemplate): string {
  const formula = formulaFor(column.formula, content);
  return formula || layout !== 'entry' ? formula : formulaFor(column.default, content);
}

function cellOf(column: Column, content: RowContent, row: number, written: WrittenTable): WrittenCell {
  const { table, geometry, currency } = written;
  const template = tableTemplate(table);
  const given = content.values[column.key];
  const text = given === undefined ? formulaOf(column, content, template) : '';
  const place = { geometry, table, row, slots: {} };
  const guard = template.layout === 'entry' ? guardColumn(template) : null;
  const formula = text ? buildFormula(text, template, place, guard) : null;
  const look = { currency, language: geometry.language };
  const format = numberFormat(column.type, text !== '', content.unit, look);
  return { content: given ?? formula ?? '', format: format || AUTOMATIC };
}

/** Keys of the columns of a table that the machine writes. */
export function writtenColumns(table: string): readonly string[] {
  return tableTemplate(table).columns.map(({ key }) => key);
}

/** The cells of a row of the machine, in the columns asked: what it is given, else what it calculates. */
export function rowCells(
  keys: readonly string[],
  content: RowContent,
  row: number,
  written: WrittenTable,
): readonly WrittenCell[] {
  const { columns } = tableTemplate(written.table);
  return keys.flatMap((key) => {
    const column = columns.find((candidate) => candidate.key === key);
    return column ? [cellOf(column, content, row, written)] : [];
  });
}
