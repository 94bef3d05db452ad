import type { CellPosition } from '../../engine';
import type { DataValidation } from '../validation/data-validation';
import { clearValidations, setValidation, setValidations, validationAt } from '../validation/apply';
import { DataValidationBuilder } from '../validation/builder';
import { toText } from '../to-text';
import { RangeAlignment } from './alignment';

/** Notes, validations and checkboxes. */
export class RangeRules extends RangeAlignment {
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    const notes = new Map<string, string>();
    for (const { sheetId, ranges, data } of this.book.records('note')) {
      const zone = ranges[0]?.zone;
      if (sheetId === this.sheetId && zone) notes.set(`${zone.top}:${zone.left}`, data);
    }
    return this.readGrid(({ row, col }) => notes.get(`${row}:${col}`) ?? '');
  }

  setNote(note: string | null): this {
    return this.#writeNotes(
      'setNote',
      this.readGrid(() => note ?? ''),
    );
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this.requireSameSize(notes);
    return this.#writeNotes(
      'setNotes',
      notes.map((row) => row.map((note) => note ?? '')),
    );
  }

  clearNote(): this {
    return this.#writeNotes(
      'clearNote',
      this.readGrid(() => ''),
    );
  }

  getDataValidation(): DataValidation | null {
    return this.#validationAt(this.position(0, 0));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.readGrid((position) => this.#validationAt(position));
  }

  setDataValidation(rule: DataValidation | null): this {
    const { book, sheetId, zone } = this;
    if (rule) setValidation(book, 'Range.setDataValidation', sheetId, [zone], rule);
    else clearValidations(book, 'Range.setDataValidation', sheetId, zone);
    return this;
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    this.requireSameSize(rules);
    setValidations(this.book, 'Range.setDataValidations', this.sheetId, this.zone, rules);
    return this;
  }

  clearDataValidations(): this {
    clearValidations(this.book, 'Range.clearDataValidations', this.sheetId, this.zone);
    return this;
  }

  /** The blank cells become unchecked boxes. */
  insertCheckboxes(...values: unknown[]): this {
    const { getters } = this.book;
    const blanks = this.readGrid((position) => getters.getEvaluatedCell(position).value === null);
    this.setDataValidation(
      new DataValidationBuilder()
        .requireCheckbox(...values)
        .setAllowInvalid(false)
        .build(),
    );
    const unchecked = values.length > 0 ? toText(values[1]) : 'FALSE';
    return this.writeGrid('insertCheckboxes', (row, column) =>
      blanks[row]?.[column] ? { content: unchecked } : null,
    );
  }

  removeCheckboxes(): this {
    this.clearDataValidations();
    return this.writeGrid('removeCheckboxes', () => ({ content: '' }));
  }

  check(): this {
    return this.writeGrid('check', () => ({ content: 'TRUE' }));
  }

  uncheck(): this {
    return this.writeGrid('uncheck', () => ({ content: 'FALSE' }));
  }

  /** `null` where the cells are not all boxes in the same state. */
  isChecked(): boolean | null {
    const states = this.getValues().flat();
    const [first] = states;
    return typeof first === 'boolean' && states.every((state) => state === first) ? first : null;
  }

  #validationAt({ sheetId, row, col }: CellPosition): DataValidation | null {
    return validationAt(this.book, sheetId, row, col);
  }

  #writeNotes(method: string, texts: string[][]): this {
    const { sheetId, zone } = this;
    const [row, col] = [zone.top, zone.left];
    this.book.write(`Range.${method}`, { type: 'SET_NOTES', sheetId, row, col, texts });
    return this;
  }
}
