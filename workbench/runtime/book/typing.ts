import { parseReference, zoneOnGrid } from '../a1';
import { type CellValue, readValue, valueEdit } from '../cells/cell-values';
import type { CellPosition } from '../engine';
import type { CellEdit } from '../engine/cell-edits';
import { ServiceError } from '../errors';
import { toEngineName } from '../sheet-names';
import { writeChecked } from '../spreadsheet/range/checked-write';
import type { BookDocument } from './document';

/** What a person's typing did in one cell. */
export interface TypedEdit {
  /** The engine's id of the sheet. */
  readonly sheetId: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** What scripts would have read in the cell before, and read now; `''` for a blank. */
  readonly oldValue: CellValue;
  readonly value: CellValue;
}

/**
 * Types a text in a cell as a person would: read in the document's locale, a formula with its separators, a number in
 * a percentage cell as a percentage.
 * @throws ServiceError where a blocking validation refuses it, or the cell does not exist
 */
export function typeText(book: BookDocument, sheetName: string, a1: string, text: string): TypedEdit {
  const position = positionOf(book, sheetName, a1);
  const { sheetId, row, col } = position;
  const zone = { top: row, bottom: row, left: col, right: col };
  const oldValue = valueAt(book, position);
  const edit = typedEdit(book, position, text);
  writeChecked(book, sheetId, zone, () => book.edit(`typing in ${a1}`, sheetId, zone, () => edit));
  return { sheetId, row: row + 1, column: col + 1, oldValue, value: valueAt(book, position) };
}

function positionOf(book: BookDocument, sheetName: string, a1: string): CellPosition {
  const layout = book.layout.sheets.find(({ name }) => name === toEngineName(sheetName));
  const reference = parseReference(a1);
  if (!layout || !reference) throw new ServiceError(`There is no cell '${sheetName}'!${a1}`);
  const { top, left } = zoneOnGrid(reference, layout.rows, layout.columns);
  return { sheetId: layout.id, row: top, col: left };
}

function typedEdit(book: BookDocument, position: CellPosition, text: string): CellEdit {
  const edit = valueEdit(book, position, text, false);
  const isPercentCell = book.formatAt(position).includes('%');
  const number = Number(edit.content);
  const isBareNumber = edit.content !== '' && !Number.isNaN(number) && !text.includes('%');
  return isPercentCell && isBareNumber ? { ...edit, content: String(number / 100) } : edit;
}

function valueAt(book: BookDocument, position: CellPosition): CellValue {
  return readValue(book.getters.getEvaluatedCell(position), book.timeZone);
}
