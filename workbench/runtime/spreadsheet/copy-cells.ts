import type { BookDocument } from '../book/document';
import type { CellPosition } from '../engine';
import type { CellEdit } from '../engine/cell-edits';
import { shiftFormula } from '../formula/shift';
import { EnumValue } from './enum-value';
import { guardProtected } from './protected-cells';
import { requireInsideGrid } from './range/bounds';
import type { Range } from './range';
import { cellEdit } from './sort-cells';
import { setValidations, validationAt } from './validation/apply';
import type { DataValidation } from './validation/data-validation';

/** What a copy carries. */
export interface CopyOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  valuesOnly?: boolean | undefined;
}

const PASTES: Readonly<Record<string, CopyOptions>> = {
  PASTE_VALUES: { contentsOnly: true, valuesOnly: true },
  PASTE_FORMULA: { contentsOnly: true },
  PASTE_FORMAT: { formatOnly: true },
};

/** The options a copy was given, in either of the forms Google takes. */
export function pasteOptions(how: CopyOptions | EnumValue | undefined): CopyOptions {
  return how instanceof EnumValue ? (PASTES[how.name()] ?? {}) : (how ?? {});
}

/**
 * Copies cells: contents with their relative references moved, formats, notes and validations. A larger destination
 * is filled with copies, a smaller one overflows, as in Sheets.
 */
export function copyCells(
  source: Range,
  destination: Range,
  options: CopyOptions,
  isTransposed: boolean,
): void {
  const { book } = source;
  book.flush();
  const height = isTransposed ? source.getNumColumns() : source.getNumRows();
  const width = isTransposed ? source.getNumRows() : source.getNumColumns();
  const { top, left } = destination.zone;
  const bottom = top + Math.max(height, destination.getNumRows() - (destination.getNumRows() % height)) - 1;
  const right =
    left + Math.max(width, destination.getNumColumns() - (destination.getNumColumns() % width)) - 1;
  const zone = { top, left, bottom, right };
  requireInsideGrid(book, destination.sheetId, zone);
  guardProtected(book, destination.sheetId, zone);
  const from = (row: number, column: number): CellPosition => {
    const [dy, dx] = isTransposed ? [column % width, row % height] : [row % height, column % width];
    return { sheetId: source.sheetId, row: source.zone.top + dy, col: source.zone.left + dx };
  };
  book.edit('Range.copyTo', destination.sheetId, zone, (row, column) =>
    copiedEdit(book, from(row, column), { row: top + row, col: left + column }, options),
  );
  if (!options.contentsOnly && !options.formatOnly) copyRules(source, destination, zone, from);
}

type Target = { readonly row: number; readonly col: number };

function copiedEdit(book: BookDocument, from: CellPosition, to: Target, options: CopyOptions): CellEdit {
  const { content = '', ...looks } = cellEdit(book, from);
  if (options.formatOnly) return looks;
  const moved = options.valuesOnly
    ? valueOf(book, from)
    : shiftFormula(book, from.sheetId, content, to.row - from.row, to.col - from.col);
  return options.contentsOnly ? { content: moved } : { content: moved, ...looks };
}

function valueOf(book: BookDocument, position: CellPosition): string {
  const cell = book.getters.getCell(position);
  if (cell && !cell.isFormula) return cell.content;
  const { value } = book.getters.getEvaluatedCell(position);
  if (typeof value === 'string') return /^[='\d+-]/u.test(value) ? `'${value}` : value;
  return value === null ? '' : String(value).toUpperCase();
}

/** Each cell of the source gives one rule, however often it is copied: its copies side by side share it. */
function rulesOnce(book: BookDocument): (from: CellPosition) => DataValidation | null {
  const known = new Map<string, DataValidation | null>();
  return ({ sheetId, row, col }) => {
    const key = `${row} ${col}`;
    const rule = known.get(key);
    if (rule !== undefined) return rule;
    const found = validationAt(book, sheetId, row, col);
    known.set(key, found);
    return found;
  };
}

function copyRules(
  source: Range,
  destination: Range,
  zone: { top: number; left: number; bottom: number; right: number },
  from: (row: number, column: number) => CellPosition,
): void {
  const { book } = source;
  const notes = source.getNotes();
  const positions = Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) =>
    Array.from({ length: zone.right - zone.left + 1 }, (__, column) => from(row, column)),
  );
  const texts = positions.map((line) =>
    line.map(({ row, col }) => notes[row - source.zone.top]?.[col - source.zone.left] ?? ''),
  );
  const ruleAt = rulesOnce(book);
  const rules = positions.map((line) => line.map(ruleAt));
  const { sheetId } = destination;
  book.write('Range.copyTo', { type: 'SET_NOTES', sheetId, row: zone.top, col: zone.left, texts });
  setValidations(book, 'Range.copyTo', sheetId, zone, rules);
}
