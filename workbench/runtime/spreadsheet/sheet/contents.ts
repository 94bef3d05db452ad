import { valueEdit } from '../../cells/cell-values';
import type { CellValue } from '../../cells/cell-values';
import type { Zone } from '../../engine';
import { parseReference, zoneOnGrid } from '../../a1';
import { ServiceError } from '../../errors';
import { toEngineName } from '../../sheet-names';
import { rangeByName } from '../named-range';
import { Range } from '../range';
import { RangeList } from '../range-list';
import { requireInsideGrid } from '../range/bounds';
import { writeChecked } from '../range/checked-write';
import { sortCells } from '../sort-cells';
import { SheetInsertions } from './insertions';

/** The cells of a sheet. */
export class SheetContents extends SheetInsertions {
  getRange(rowOrA1: number | string, column = 1, numRows = 1, numColumns = 1): Range {
    if (typeof rowOrA1 === 'string') return this.#rangeOfText(rowOrA1);
    const [top, left] = [rowOrA1 - 1, column - 1];
    const zone = { top, left, bottom: top + numRows - 1, right: left + numColumns - 1 };
    requireInsideGrid(this.book, this.sheetId, zone);
    return new Range(this.book, this.sheetId, zone);
  }

  getRangeList(a1Notations: string[]): RangeList {
    return new RangeList(a1Notations.map((text) => this.getRange(text)));
  }

  getSheetValues(row: number, column: number, numRows: number, numColumns: number): CellValue[][] {
    return this.getRange(row, column, numRows, numColumns).getValues();
  }

  /** From A1 to the last cell with content; A1 alone in an empty sheet. */
  getDataRange(): Range {
    const { bottom, right } = this.#contentZone();
    const corner = { top: 0, left: 0, bottom: Math.max(0, bottom), right: Math.max(0, right) };
    return new Range(this.book, this.sheetId, corner);
  }

  /** 0 in an empty sheet. */
  getLastRow(): number {
    return this.#contentZone().bottom + 1;
  }

  getLastColumn(): number {
    return this.#contentZone().right + 1;
  }

  appendRow(values: readonly unknown[]): this {
    const row = this.getLastRow();
    const { sheetId, layout } = this;
    if (row >= layout.rows) this.insertRowsAfter(layout.rows, 1);
    if (values.length > layout.columns)
      this.insertColumnsAfter(layout.columns, values.length - layout.columns);
    const zone = { top: row, left: 0, bottom: row, right: Math.max(0, values.length - 1) };
    const edit = (_: number, column: number) =>
      valueEdit(this.book, { sheetId, row, col: column }, values[column]);
    writeChecked(this.book, sheetId, zone, () => this.book.edit('Sheet.appendRow', sheetId, zone, edit));
    return this;
  }

  /** Sorts everything below the frozen rows. */
  sort(column: number, ascending = true): this {
    const { frozenRows } = this.layout;
    const { bottom, right } = this.#contentZone();
    if (bottom <= frozenRows) return this;
    const zone = { top: frozenRows, left: 0, bottom, right };
    sortCells(this.book, 'Sheet.sort', this.sheetId, zone, [{ column, ascending }]);
    return this;
  }

  /** Notes and validations stay. */
  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): this {
    this.#usedRange().clear(options);
    return this;
  }

  clearContents(): this {
    this.#usedRange().clearContent();
    return this;
  }

  clearFormats(): this {
    this.#usedRange().clearFormat();
    return this;
  }

  clearNotes(): this {
    const notes = this.book.records('note').filter(({ sheetId }) => sheetId === this.sheetId);
    for (const { id } of notes)
      this.book.write('Sheet.clearNotes', { type: 'DROP_RECORD', kind: 'note', id });
    return this;
  }

  getActiveRange(): Range | null {
    const { getters } = this.book;
    const isActive = getters.getActiveSheetId() === this.sheetId;
    return isActive ? new Range(this.book, this.sheetId, { ...getters.getSelectedZone() }) : null;
  }

  setActiveRange(range: Range): Range {
    const { book, sheetId, zone } = range;
    book.activate('Sheet.setActiveRange', sheetId);
    book.flush();
    book.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    return range;
  }

  #rangeOfText(text: string): Range {
    const reference = parseReference(text);
    const named = reference ? null : rangeByName(this.book, text);
    if (named) return named;
    const { sheets } = this.book.layout;
    const wanted = reference?.sheetName;
    const layout = wanted ? sheets.find(({ name }) => name === toEngineName(wanted)) : this.layout;
    if (!reference || !layout) throw new ServiceError('Range not found');
    return new Range(this.book, layout.id, zoneOnGrid(reference, layout.rows, layout.columns));
  }

  /** Contents count, formats do not; an unchecked box is a content. */
  #contentZone(): Zone {
    const { getters } = this.book;
    const zone = { top: 0, left: 0, bottom: -1, right: -1 };
    for (const position of getters.getEvaluatedCellsPositions(this.sheetId)) {
      if (getters.getEvaluatedCell(position).value === null) continue;
      zone.bottom = Math.max(zone.bottom, position.row);
      zone.right = Math.max(zone.right, position.col);
    }
    return zone;
  }

  /** Every cell that has something, be it a look. */
  #usedRange(): Range {
    const { getters } = this.book;
    const zone = { ...this.#contentZone() };
    for (const { id } of getters.getCells(this.sheetId)) {
      const position = getters.getCellPosition(id);
      zone.bottom = Math.max(zone.bottom, position.row);
      zone.right = Math.max(zone.right, position.col);
    }
    return new Range(this.book, this.sheetId, {
      ...zone,
      bottom: Math.max(0, zone.bottom),
      right: Math.max(0, zone.right),
    });
  }
}
