import { toA1 } from '../../a1';
import type { BookDocument } from '../../book/document';
import type { CellPosition, Zone } from '../../engine';
import type { CellEdit } from '../../engine/cell-edits';
import { ServiceError } from '../../errors';
import { guardProtected } from '../protected-cells';
import { requireInsideGrid } from './bounds';

/** Where a range stands; the layers of Range are built upon it, from the grid up. */
export class RangeReference {
  /** The document; not part of Google's interface, like the two below. */
  readonly book: BookDocument;
  readonly sheetId: string;
  /** Rows and columns from 0. */
  readonly zone: Zone;

  constructor(book: BookDocument, sheetId: string, zone: Zone) {
    this.book = book;
    this.sheetId = sheetId;
    this.zone = zone;
  }

  getRow(): number {
    return this.zone.top + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.zone.left + 1;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }

  getLastRow(): number {
    return this.zone.bottom + 1;
  }

  getLastColumn(): number {
    return this.zone.right + 1;
  }

  getNumRows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }

  getNumColumns(): number {
    return this.zone.right - this.zone.left + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getA1Notation(): string {
    return toA1(this.zone);
  }

  /** The engine's position of a cell, counted from the range's corner. */
  protected position(row: number, column: number): CellPosition {
    return { sheetId: this.sheetId, row: this.zone.top + row, col: this.zone.left + column };
  }

  /** One item a cell, in rows, as Apps Script gives them. */
  protected readGrid<T>(read: (position: CellPosition) => T): T[][] {
    return Array.from({ length: this.getNumRows() }, (_, row) =>
      Array.from({ length: this.getNumColumns() }, (__, column) => read(this.position(row, column))),
    );
  }

  /** Edits every cell, after the protections agree. */
  protected writeGrid(method: string, editOf: (row: number, column: number) => CellEdit | null): this {
    guardProtected(this.book, this.sheetId, this.zone);
    this.book.edit(`Range.${method}`, this.sheetId, this.zone, editOf);
    return this;
  }

  /**
   * Checks that a matrix has the size of the range.
   * @throws ServiceError in Google's words
   */
  protected requireSameSize(matrix: readonly (readonly unknown[])[]): void {
    requireCount('rows', matrix.length, this.getNumRows());
    for (const row of matrix) requireCount('columns', row.length, this.getNumColumns());
  }

  /** The zone of this range moved and resized, checked against the grid. */
  protected movedZone(rowOffset: number, columnOffset: number, rows: number, columns: number): Zone {
    const top = this.zone.top + rowOffset;
    const left = this.zone.left + columnOffset;
    const zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    requireInsideGrid(this.book, this.sheetId, zone);
    return zone;
  }
}

function requireCount(what: 'rows' | 'columns', data: number, range: number): void {
  if (data === range) return;
  throw new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
}
