import { BookDocument } from './book/document';
import type { BookFile, BookOptions } from './book/options';
import { type Snapshot, takeSnapshot } from './book/snapshot';
import { type TypedEdit, typeText } from './book/typing';
import { type LocaleCode, localeOf } from './locales';
import { protects } from './spreadsheet/protected-cells';

export type { Toast } from './book/document';
export type { BookFile, BookOptions } from './book/options';
export type { CellSnapshot, SheetSnapshot, Snapshot } from './book/snapshot';
export type { TypedEdit } from './book/typing';
export type { LocaleCode } from './locales';

/** A document for the hosts that show or test it: what they do here counts as no service call. */
export class Book extends BookDocument {
  /** The document as plain JSON; `createBook({ data })` opens it again. */
  save(): BookFile {
    this.flush();
    // oxlint-disable-next-line no-underscore-dangle -- `exportData` would load the document a second time to check it
    const engine = { ...this.model._exportData(false), isNotSquishable: true };
    return { version: 1, timeZone: this.timeZone, nextNumber: this.peekNumber, engine };
  }

  /** Everything the user could see, as one comparable object. */
  snapshot(): Snapshot {
    return takeSnapshot(this);
  }

  /** Types a text in a cell as a person would; see {@link typeText}. */
  type(sheetName: string, a1: string, text: string): TypedEdit {
    return typeText(this, sheetName, a1, text);
  }

  /** Changes the locale of the document; its formulas and dates follow. */
  setLocale(code: LocaleCode): void {
    this.flush();
    this.model.dispatch('UPDATE_LOCALE', { locale: localeOf(code) });
  }

  /** The note of a cell, rows and columns from 0; `''` for none. */
  notesAt(sheetId: string, row: number, column: number): string {
    const note = this.storedGetters
      .getRecords('note')
      .find(
        ({ sheetId: id, ranges: [range] }) =>
          id === sheetId && range?.zone.top === row && range.zone.left === column,
      );
    return note ? note.data : '';
  }

  /** What protects a cell, rows and columns from 0; `null` for nothing. */
  isProtected(
    sheetId: string,
    row: number,
    column: number,
  ): { warningOnly: boolean; description: string } | null {
    const zone = { top: row, bottom: row, left: column, right: column };
    const found = this.storedGetters
      .getRecords('protection')
      .filter((record) => protects(record, sheetId, zone));
    const strongest = found.find((record) => !record.data.warningOnly) ?? found[0];
    if (!strongest) return null;
    const { warningOnly, description } = strongest.data;
    return { warningOnly, description };
  }

  /** Takes back the last step, be it a person's edit or all that one script wrote between two reads. */
  undo(): void {
    this.flush();
    this.model.dispatch('REQUEST_UNDO');
  }
}

/** Makes a document, new or from a file. */
export function createBook(options: BookOptions): Book {
  return new Book(options);
}
