import { toA1 } from '../a1';
import { readDisplay } from '../cells/cell-values';
import { sheetsError } from '../cells/errors';
import { fromEngineFormat } from '../cells/number-format';
import type { CellPosition, Style } from '../engine';
import { byText, sorted } from '../sorted';
import { fromCanonical } from '../formula/from-canonical';
import { namedRanges } from '../spreadsheet/named-range';
import { Sheet } from '../spreadsheet/sheet';
import { sheetNameOf } from '../spreadsheet/sheet-naming';
import { Spreadsheet } from '../spreadsheet/spreadsheet';
import type { BookDocument } from './document';
import { type SheetRules, describeMetadata, describeRules } from './snapshot-rules';

/** One cell: what it holds, what it shows, how it looks. Dates are serial days. */
export interface CellSnapshot {
  readonly value: string | number | boolean | null;
  /** With the separators of the document's locale; absent where there is none. */
  readonly formula?: string;
  readonly display: string;
  readonly format?: string;
  readonly style?: Style;
}

/** One sheet; every list and key is in a stable order. */
export interface SheetSnapshot extends SheetRules {
  readonly name: string;
  readonly gid: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  /** By A1 address, row by row. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** Sizes in pixels of the columns and rows that were given one, by number from 1. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly string[];
}

/** A whole document as one plain object, for comparing and for export. Ids the user never sees are left out. */
export interface Snapshot {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetSnapshot[];
  /** A1 text by name; `#REF!` for a name whose cells are gone. */
  readonly names: Readonly<Record<string, string>>;
  readonly metadata: readonly string[];
}

/** Takes the picture of a document as it is now. */
export function takeSnapshot(book: BookDocument): Snapshot {
  book.flush();
  const names = namedRanges(book).map(
    (named) => [named.getName(), addressOf(book, named.getName())] as const,
  );
  return {
    locale: book.localeCode,
    timeZone: book.timeZone,
    sheets: book.layout.sheets.map(({ id }) => snapshotSheet(book, id)),
    names: Object.fromEntries(sorted(names, ([first], [second]) => byText(first, second))),
    metadata: new Spreadsheet(book).getDeveloperMetadata().map((item) => describeMetadata(item)),
  };
}

function addressOf(book: BookDocument, name: string): string {
  const found = book.getters.getNamedRange(name);
  return found ? `'${book.getters.getSheetName(found.range.sheetId)}'!${toA1(found.range.zone)}` : '#REF!';
}

function snapshotSheet(book: BookDocument, id: string): SheetSnapshot {
  const sheet = new Sheet(book, id);
  const { getters } = book;
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  return {
    name: sheet.getName(),
    gid: sheet.getSheetId(),
    rows,
    columns,
    frozenRows: sheet.getFrozenRows(),
    frozenColumns: sheet.getFrozenColumns(),
    hidden: sheet.isSheetHidden(),
    tabColor: sheet.getTabColor(),
    cells: snapshotCells(book, id),
    columnWidths: sizesOf(columns, (column) => sheet.getColumnWidth(column), 100),
    rowHeights: sizesOf(rows, (row) => sheet.getRowHeight(row), 21),
    hiddenColumns: numbersTo(columns).filter((column) => sheet.isColumnHiddenByUser(column)),
    hiddenRows: numbersTo(rows).filter((row) => sheet.isRowHiddenByUser(row)),
    merges: getters.getMerges(id).map((merge) => toA1(merge)),
    ...describeRules(sheet),
  };
}

function snapshotCells(book: BookDocument, sheetId: string): Record<string, CellSnapshot> {
  const { getters } = book;
  const positions = new Map<string, CellPosition>();
  const all = [
    ...getters.getEvaluatedCellsPositions(sheetId),
    ...getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id)),
  ];
  for (const { row, col } of all) positions.set(addressAt(row, col), { sheetId, row, col });
  const inOrder = sorted(positions, ([, a], [, b]) => a.row - b.row || a.col - b.col);
  return Object.fromEntries(inOrder.map(([address, position]) => [address, snapshotCell(book, position)]));
}

function snapshotCell(book: BookDocument, position: CellPosition): CellSnapshot {
  const { getters, locale } = book;
  const cell = getters.getCell(position);
  const evaluated = getters.getEvaluatedCell(position);
  const { value } = evaluated;
  const formula = cell?.isFormula
    ? fromCanonical(cell.compiledFormula.toFormulaString(getters), locale, (name) => sheetNameOf(book, name))
    : undefined;
  return {
    value: typeof value === 'string' ? sheetsError(value) : value,
    ...(formula !== undefined && { formula }),
    display: readDisplay(evaluated, book.localeCode),
    ...(cell?.format && { format: fromEngineFormat(cell.format) }),
    ...(cell?.style && { style: sortedKeys(cell.style) }),
  };
}

function sortedKeys(style: Style): Style {
  return Object.fromEntries(sorted(Object.entries(style), ([first], [second]) => byText(first, second)));
}

function addressAt(row: number, column: number): string {
  return toA1({ top: row, bottom: row, left: column, right: column });
}

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function sizesOf(count: number, sizeOf: (number: number) => number, usual: number): Record<number, number> {
  const sizes = numbersTo(count).map((number) => [number, sizeOf(number)] as const);
  return Object.fromEntries(sizes.filter(([, size]) => size !== usual));
}
