import type { BookDocument } from '../book/document';
import type { CellPosition, Zone } from '../engine';
import { shiftFormula } from '../formula/shift';
import type { CellEdit } from '../engine/cell-edits';
import { sorted } from '../sorted';
import { guardProtected } from './protected-cells';

/** A column to sort by (counted from 1 in the sheet), or one with its direction. */
export type SortSpec = number | { column: number; ascending?: boolean };

type Key = string | number | boolean | null;

interface Line {
  readonly index: number;
  readonly keys: readonly Key[];
  readonly cells: readonly CellEdit[];
}

/** Sorts the rows of a zone: numbers, then texts, then FALSE, then TRUE; blanks last; equal rows keep their order. */
export function sortCells(
  book: BookDocument,
  call: string,
  sheetId: string,
  zone: Zone,
  specs: readonly SortSpec[],
): void {
  guardProtected(book, sheetId, zone);
  const columns = specs.map((spec) => (typeof spec === 'number' ? { column: spec } : spec));
  const lines = readLines(
    book,
    sheetId,
    zone,
    columns.map(({ column }) => column - 1),
  );
  const directions = columns.map(({ ascending = true }) => (ascending ? 1 : -1));
  const inOrder = sorted(lines, (a, b) => compareLines(a, b, directions));
  book.edit(call, sheetId, zone, (row, column) => movedEdit(book, sheetId, inOrder[row], row, column));
}

function readLines(book: BookDocument, sheetId: string, zone: Zone, keyColumns: readonly number[]): Line[] {
  const { getters } = book;
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => {
    const row = zone.top + index;
    const width = zone.right - zone.left + 1;
    return {
      index,
      keys: keyColumns.map((col) => getters.getEvaluatedCell({ sheetId, row, col }).value),
      cells: Array.from({ length: width }, (__, offset) =>
        cellEdit(book, { sheetId, row, col: zone.left + offset }),
      ),
    };
  });
}

/** A cell as an edit that would make another cell its twin. */
export function cellEdit(book: BookDocument, position: CellPosition): CellEdit {
  const { getters } = book;
  const cell = getters.getCell(position);
  const content = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : (cell?.content ?? '');
  return { content, format: cell?.format ?? '', style: { ...cell?.style }, freshStyle: true };
}

function movedEdit(
  book: BookDocument,
  sheetId: string,
  line: Line | undefined,
  row: number,
  column: number,
): CellEdit | null {
  const edit = line?.cells[column];
  if (!line || !edit || line.index === row) return null;
  return { ...edit, content: shiftFormula(book, sheetId, edit.content ?? '', row - line.index, 0) };
}

function compareLines(first: Line, second: Line, directions: readonly number[]): number {
  for (const [index, direction] of directions.entries()) {
    const order = compareKeys(first.keys[index] ?? null, second.keys[index] ?? null, direction);
    if (order !== 0) return order;
  }
  return first.index - second.index;
}

const TYPE_ORDER = ['number', 'string', 'boolean'];

function compareKeys(first: Key, second: Key, direction: number): number {
  if (isBlank(first) || isBlank(second)) return Number(isBlank(first)) - Number(isBlank(second));
  const byType = TYPE_ORDER.indexOf(typeof first) - TYPE_ORDER.indexOf(typeof second);
  if (byType !== 0) return byType * direction;
  if (typeof first === 'string') return first.localeCompare(String(second)) * direction;
  return (Number(first) - Number(second)) * direction;
}

function isBlank(key: Key): boolean {
  return key === null || key === '';
}
