import type { BookDocument } from '../book/document';
import { fromSerial, isDate, toSerial } from '../dates';
import type { CellPosition, EvaluatedCell } from '../engine';
import { type CellEdit, EXACT_TEXT_FORMAT } from '../engine/cell-edits';
import { ServiceError } from '../errors';
import { toCanonical } from '../formula/to-canonical';
import { toText } from '../spreadsheet/to-text';
import { columnLetters } from '../a1';
import type { LocaleCode } from '../locales';
import { sheetsError } from './errors';
import { isDateFormat } from './number-format';
import { textInTextCell, typedText } from './typed-text';

/** What a cell gives to a script. */
export type CellValue = string | number | boolean | Date;

const LONGEST_TEXT = 50_000;

/** What a script reads in a calculated cell; a blank is `''`, an error its text. */
export function readValue(cell: EvaluatedCell, timeZone: string): CellValue {
  if (cell.value === null) return '';
  if (typeof cell.value === 'number' && isDateFormat(cell.format)) return fromSerial(cell.value, timeZone);
  return typeof cell.value === 'string' && cell.value.startsWith('#') ? sheetsError(cell.value) : cell.value;
}

/** What a person sees in a calculated cell. */
export function readDisplay(cell: EvaluatedCell, locale: LocaleCode): string {
  if (typeof cell.value === 'boolean' && locale === 'fr_FR') return cell.value ? 'VRAI' : 'FAUX';
  return sheetsError(cell.formattedValue);
}

/**
 * What writing a value in a cell does: numbers, booleans and dates are exact, a text is read as if typed unless the
 * cell is plain text, and `null` empties the cell.
 */
export function valueEdit(
  book: BookDocument,
  position: CellPosition,
  value: unknown,
  strict: boolean = book.strict,
): CellEdit {
  if (value === null || value === undefined || value === '') return { content: '' };
  if (typeof value === 'number')
    return exactEdit(book, position, Number.isFinite(value) ? String(value) : '#NUM!');
  if (typeof value === 'boolean') return exactEdit(book, position, value ? 'TRUE' : 'FALSE');
  if (isDate(value)) return dateEdit(book, position, value);
  return textEdit(book, position, toText(value), strict);
}

/** What writing a formula in a cell does; its `=` may be missing. */
export function formulaEdit(
  book: BookDocument,
  position: CellPosition,
  formula: string,
  strict: boolean = book.strict,
): CellEdit {
  if (formula === '') return { content: '' };
  const { locale } = book;
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  return { content: toCanonical(text, { locale, strict, place: placeOf(book, position) }) };
}

/** A number or a boolean stays one, in a cell of plain text too. */
function exactEdit(book: BookDocument, position: CellPosition, content: string): CellEdit {
  return book.formatAt(position) === '@' ? { content, format: EXACT_TEXT_FORMAT } : { content };
}

function dateEdit(book: BookDocument, position: CellPosition, date: Date): CellEdit {
  const serial = toSerial(date, book.timeZone);
  const { dateFormat, timeFormat } = book.locale;
  const suggested = Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`;
  const isUnfit = ['', '@'].includes(book.formatAt(position));
  return { content: String(serial), ...(isUnfit && { format: suggested }) };
}

function textEdit(book: BookDocument, position: CellPosition, text: string, strict: boolean): CellEdit {
  if (text.length > LONGEST_TEXT) {
    throw new ServiceError(
      `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
    );
  }
  const format = book.formatAt(position);
  if (format === '@') return textInTextCell(text);
  if (text.startsWith('=') && text.length > 1) return formulaEdit(book, position, text, strict);
  const { format: suggested, ...typed } = typedText(text, book.locale);
  return { ...typed, ...(suggested && format === '' && { format: suggested }) };
}

function placeOf(book: BookDocument, { sheetId, row, col }: CellPosition): string {
  return `'${book.layout.find(sheetId)?.name ?? ''}'!${columnLetters(col)}${row + 1}`;
}
