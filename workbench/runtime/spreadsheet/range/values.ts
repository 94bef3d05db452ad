import { type CellValue, formulaEdit, readDisplay, readValue, valueEdit } from '../../cells/cell-values';
import type { CellPosition } from '../../engine';
import type { CellEdit } from '../../engine/cell-edits';
import { fromCanonical } from '../../formula/from-canonical';
import { shiftFormula } from '../../formula/shift';
import { sheetNameOf } from '../sheet-naming';
import { RangeReference } from './reference';
import { writeChecked } from './checked-write';

/** Values and formulas. */
export class RangeValues extends RangeReference {
  getValue(): CellValue {
    return this.#valueAt(this.position(0, 0));
  }

  getValues(): CellValue[][] {
    this.book.flush();
    return this.readGrid((position) => this.#valueAt(position));
  }

  getDisplayValue(): string {
    return this.#displayAt(this.position(0, 0));
  }

  getDisplayValues(): string[][] {
    this.book.flush();
    return this.readGrid((position) => this.#displayAt(position));
  }

  getFormula(): string {
    return this.#formulaAt(this.position(0, 0));
  }

  getFormulas(): string[][] {
    this.book.flush();
    return this.readGrid((position) => this.#formulaAt(position));
  }

  isBlank(): boolean {
    const { getters } = this.book;
    return this.readGrid((position) => getters.getEvaluatedCell(position).value === null)
      .flat()
      .every(Boolean);
  }

  setValue(value: unknown): this {
    return this.#write('setValue', (row, column) => valueEdit(this.book, this.position(row, column), value));
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.requireSameSize(values);
    return this.#write('setValues', (row, column) =>
      valueEdit(this.book, this.position(row, column), values[row]?.[column]),
    );
  }

  setFormula(formula: string): this {
    const anchor = formulaEdit(this.book, this.position(0, 0), formula);
    const content = anchor.content ?? '';
    return this.#write('setFormula', (row, column) => ({
      content: row + column === 0 ? content : shiftFormula(this.book, this.sheetId, content, row, column),
    }));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    this.requireSameSize(formulas);
    return this.#write('setFormulas', (row, column) =>
      formulaEdit(this.book, this.position(row, column), formulas[row]?.[column] ?? ''),
    );
  }

  clearContent(): this {
    return this.writeGrid('clearContent', () => ({ content: '' }));
  }

  #write(method: string, editOf: (row: number, column: number) => CellEdit): this {
    writeChecked(this.book, this.sheetId, this.zone, () => this.writeGrid(method, editOf));
    return this;
  }

  #valueAt(position: CellPosition): CellValue {
    return readValue(this.book.getters.getEvaluatedCell(position), this.book.timeZone);
  }

  #displayAt(position: CellPosition): string {
    return readDisplay(this.book.getters.getEvaluatedCell(position), this.book.localeCode);
  }

  #formulaAt(position: CellPosition): string {
    const { book } = this;
    const cell = book.getters.getCell(position);
    if (!cell?.isFormula) return '';
    const text = cell.compiledFormula.toFormulaString(book.getters);
    return fromCanonical(text, book.locale, (name) => sheetNameOf(book, name));
  }
}
