import { ServiceError } from '../../errors';
import { chartsParted } from '../chart/parted';
import { type Dimension, SheetLines, outOfBounds } from './lines';

/** Inserting and deleting rows and columns. */
export class SheetInsertions extends SheetLines {
  insertRows(row: number, count = 1): void {
    this.#insert('insertRows', 'ROW', row, count, 'before');
  }

  insertRowsBefore(row: number, count: number): this {
    return this.#insert('insertRowsBefore', 'ROW', row, count, 'before');
  }

  insertRowsAfter(row: number, count: number): this {
    return this.#insert('insertRowsAfter', 'ROW', row, count, 'after');
  }

  insertRowBefore(row: number): this {
    return this.#insert('insertRowBefore', 'ROW', row, 1, 'before');
  }

  insertRowAfter(row: number): this {
    return this.#insert('insertRowAfter', 'ROW', row, 1, 'after');
  }

  insertColumns(column: number, count = 1): void {
    this.#insert('insertColumns', 'COL', column, count, 'before');
  }

  insertColumnsBefore(column: number, count: number): this {
    return this.#insert('insertColumnsBefore', 'COL', column, count, 'before');
  }

  insertColumnsAfter(column: number, count: number): this {
    return this.#insert('insertColumnsAfter', 'COL', column, count, 'after');
  }

  insertColumnBefore(column: number): this {
    return this.#insert('insertColumnBefore', 'COL', column, 1, 'before');
  }

  insertColumnAfter(column: number): this {
    return this.#insert('insertColumnAfter', 'COL', column, 1, 'after');
  }

  deleteRow(row: number): this {
    return this.#remove('deleteRow', 'ROW', row, 1);
  }

  deleteRows(row: number, count: number): void {
    this.#remove('deleteRows', 'ROW', row, count);
  }

  deleteColumn(column: number): this {
    return this.#remove('deleteColumn', 'COL', column, 1);
  }

  deleteColumns(column: number, count: number): void {
    this.#remove('deleteColumns', 'COL', column, count);
  }

  #insert(
    method: string,
    dimension: Dimension,
    at: number,
    count: number,
    position: 'before' | 'after',
  ): this {
    const [base] = this.elements(dimension, at, 1);
    if (base === undefined || count < 1) throw outOfBounds(dimension);
    const { sheetId } = this;
    const where = { sheetId, sheetName: this.layout.name, dimension, base, quantity: count, position };
    const first = position === 'before' ? base : base + 1;
    const spanCharts = dimension === 'COL' ? chartsParted(this.book, sheetId, first, count) : () => undefined;
    this.book.write(`Sheet.${method}`, { type: 'ADD_COLUMNS_ROWS', ...where });
    spanCharts(`Sheet.${method}`);
    return this;
  }

  #remove(method: string, dimension: Dimension, start: number, count: number): this {
    const elements = this.elements(dimension, start, count);
    const { rows, columns, frozenRows, frozenColumns, name } = this.layout;
    const movable = dimension === 'ROW' ? rows - frozenRows : columns - frozenColumns;
    const frozen = dimension === 'ROW' ? frozenRows : frozenColumns;
    if (elements.filter((element) => element >= frozen).length >= movable) {
      const lines = dimension === 'ROW' ? 'rows' : 'columns';
      throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
    }
    const command = {
      type: 'REMOVE_COLUMNS_ROWS',
      sheetId: this.sheetId,
      sheetName: name,
      dimension,
      elements,
    } as const;
    this.book.write(`Sheet.${method}`, command);
    return this;
  }
}
