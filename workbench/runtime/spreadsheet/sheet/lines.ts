import { ServiceError } from '../../errors';
import { SheetIdentity } from './identity';

/** As the engine names them. */
export type Dimension = 'ROW' | 'COL';

const MIN_SIZE = 2;
const DEFAULT_HEIGHT = 21;
const DEFAULT_WIDTH = 100;
/** What the engine gives to a column no one resized. */
const ENGINE_WIDTH = 96;

/** Rows and columns: how many, how large, frozen, hidden. */
export class SheetLines extends SheetIdentity {
  getMaxRows(): number {
    return this.layout.rows;
  }

  getMaxColumns(): number {
    return this.layout.columns;
  }

  getFrozenRows(): number {
    return this.layout.frozenRows;
  }

  getFrozenColumns(): number {
    return this.layout.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    const { sheetId } = this;
    const freeze = { type: 'FREEZE_ROWS', sheetId, quantity: rows } as const;
    this.book.write('Sheet.setFrozenRows', rows > 0 ? freeze : { type: 'UNFREEZE_ROWS', sheetId });
  }

  setFrozenColumns(columns: number): void {
    const { sheetId } = this;
    const freeze = { type: 'FREEZE_COLUMNS', sheetId, quantity: columns } as const;
    this.book.write('Sheet.setFrozenColumns', columns > 0 ? freeze : { type: 'UNFREEZE_COLUMNS', sheetId });
  }

  getRowHeight(row: number): number {
    return this.book.getters.getUserRowSize(this.sheetId, row - 1) ?? DEFAULT_HEIGHT;
  }

  getColumnWidth(column: number): number {
    const width = this.book.getters.getColSize(this.sheetId, column - 1);
    return width === ENGINE_WIDTH ? DEFAULT_WIDTH : width;
  }

  setRowHeight(row: number, height: number): this {
    return this.#resize('setRowHeight', 'ROW', row, 1, height);
  }

  setRowHeights(startRow: number, count: number, height: number): this {
    return this.#resize('setRowHeights', 'ROW', startRow, count, height);
  }

  setRowHeightsForced(startRow: number, count: number, height: number): this {
    return this.#resize('setRowHeightsForced', 'ROW', startRow, count, height);
  }

  setColumnWidth(column: number, width: number): this {
    return this.#resize('setColumnWidth', 'COL', column, 1, width);
  }

  setColumnWidths(startColumn: number, count: number, width: number): this {
    return this.#resize('setColumnWidths', 'COL', startColumn, count, width);
  }

  hideRows(row: number, count = 1): void {
    this.#show('hideRows', 'HIDE_COLUMNS_ROWS', 'ROW', row, count);
  }

  showRows(row: number, count = 1): void {
    this.#show('showRows', 'UNHIDE_COLUMNS_ROWS', 'ROW', row, count);
  }

  hideColumns(column: number, count = 1): void {
    this.#show('hideColumns', 'HIDE_COLUMNS_ROWS', 'COL', column, count);
  }

  showColumns(column: number, count = 1): void {
    this.#show('showColumns', 'UNHIDE_COLUMNS_ROWS', 'COL', column, count);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.book.getters.isRowHiddenByUser(this.sheetId, row - 1);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.book.getters.isColHiddenByUser(this.sheetId, column - 1);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.book.getters.isRowFiltered(this.sheetId, row - 1);
  }

  #resize(method: string, dimension: Dimension, start: number, count: number, size: number): this {
    const elements = this.elements(dimension, start, count);
    const command = { type: 'RESIZE_COLUMNS_ROWS', sheetId: this.sheetId, dimension, elements } as const;
    this.book.write(`Sheet.${method}`, { ...command, size: Math.max(MIN_SIZE, size) });
    return this;
  }

  #show(
    method: string,
    type: 'HIDE_COLUMNS_ROWS' | 'UNHIDE_COLUMNS_ROWS',
    dimension: Dimension,
    start: number,
    count: number,
  ): void {
    const elements = this.elements(dimension, start, count);
    this.book.write(`Sheet.${method}`, { type, sheetId: this.sheetId, dimension, elements });
  }

  /** The engine's indexes of some lines, checked against the grid. */
  protected elements(dimension: Dimension, start: number, count: number): number[] {
    const limit = dimension === 'ROW' ? this.layout.rows : this.layout.columns;
    if (start < 1 || count < 1 || start + count - 1 > limit) throw outOfBounds(dimension);
    return Array.from({ length: count }, (_, index) => start - 1 + index);
  }
}

/** Google's words for lines that do not exist. */
export function outOfBounds(dimension: Dimension): ServiceError {
  return new ServiceError(`Those ${dimension === 'ROW' ? 'rows' : 'columns'} are out of bounds.`);
}
