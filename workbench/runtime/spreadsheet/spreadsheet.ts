import { parseReference } from '../a1';
import type { BookDocument } from '../book/document';
import { ServiceError } from '../errors';
import { isLocaleCode, localeOf } from '../locales';
import { toEngineName } from '../sheet-names';
import type { Banding } from './banding';
import type { EnumValue } from './enum-value';
import { insertSheet } from './insert-sheet';
import { moveSheet } from './move-sheet';
import { DeveloperMetadataFinder } from './metadata/finder';
import { DeveloperMetadata, addMetadata } from './metadata/metadata';
import { allMetadata } from './metadata/store';
import { type NamedRange, namedRanges, rangeByName, removeNamedRange, setNamedRange } from './named-range';
import type { Offline } from './offline';
import { type Protection, protectionsOf } from './protection';
import type { Range } from './range';
import { RangeList } from './range-list';
import { Sheet } from './sheet';
import { gidOf } from './sheet-ids';

/** The document. */
export class Spreadsheet implements Offline<GoogleAppsScript.Spreadsheet.Spreadsheet> {
  static readonly serviceName = 'Spreadsheet';
  /** Not part of Google's interface. */
  readonly book: BookDocument;

  constructor(book: BookDocument) {
    this.book = book;
  }

  getId(): string {
    return 'offline-workbook';
  }

  getName(): string {
    return this.book.name;
  }

  rename(name: string): void {
    this.book.name = name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getSheets(): Sheet[] {
    return this.book.layout.sheets.map(({ id }) => new Sheet(this.book, id));
  }

  getNumSheets(): number {
    return this.book.layout.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const wanted = toEngineName(name);
    const found = this.book.layout.sheets.find((sheet) => sheet.name === wanted);
    const sheet = found && new Sheet(this.book, found.id);
    return sheet && sheet.getName() === name ? sheet : null;
  }

  getSheetById(gid: number): Sheet | null {
    return this.getSheets().find((sheet) => gidOf(sheet.sheetId) === gid) ?? null;
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.book, this.book.activeSheetId);
  }

  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    return sheet.activate();
  }

  insertSheet(...args: readonly unknown[]): Sheet {
    return insertSheet(this.book, args);
  }

  deleteSheet(sheet: Sheet): void {
    if (this.getNumSheets() === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    const { sheetId, book } = sheet;
    const others = book.layout.sheets.filter(({ id, hidden }) => id !== sheetId && !hidden);
    if (others.length === 0) throw new ServiceError("You can't remove all the visible sheets in a document.");
    // The engine wants two visible sheets to delete any, a hidden one too.
    if (sheet.isSheetHidden()) book.write('Spreadsheet.deleteSheet', { type: 'SHOW_SHEET', sheetId });
    book.write('Spreadsheet.deleteSheet', { type: 'DELETE_SHEET', sheetId, sheetName: sheet.engineName });
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    return this.getActiveSheet().copyTo(this).activate();
  }

  /** From 1. */
  moveActiveSheet(position: number): void {
    const sheet = this.getActiveSheet();
    const delta = position - sheet.getIndex();
    if (position < 1 || position > this.getNumSheets())
      throw new ServiceError('The sheet position is out of bounds.');
    moveSheet(this.book, 'Spreadsheet.moveActiveSheet', sheet.sheetId, delta);
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  getRange(a1Notation: string): Range {
    const reference = parseReference(a1Notation);
    if (!reference?.sheetName) return this.getActiveSheet().getRange(a1Notation);
    const sheet = this.getSheetByName(reference.sheetName);
    if (!sheet) throw new ServiceError('Range not found');
    return sheet.getRange(a1Notation);
  }

  getRangeList(a1Notations: string[]): RangeList {
    return new RangeList(a1Notations.map((text) => this.getRange(text)));
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: Range): Range {
    return range.getSheet().setActiveRange(range);
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getNamedRanges(): NamedRange[] {
    return namedRanges(this.book);
  }

  getRangeByName(name: string): Range | null {
    return rangeByName(this.book, name);
  }

  setNamedRange(name: string, range: Range): void {
    setNamedRange(this.book, 'Spreadsheet.setNamedRange', name, range);
  }

  removeNamedRange(name: string): void {
    removeNamedRange(this.book, 'Spreadsheet.removeNamedRange', name);
  }

  getProtections(type: EnumValue): Protection[] {
    return protectionsOf(this.book, type, null);
  }

  getBandings(): Banding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings());
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumValue)[]): Spreadsheet {
    addMetadata(this.book, 'Spreadsheet.addDeveloperMetadata', { type: 'SPREADSHEET' }, key, rest);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return allMetadata(this.book)
      .filter(({ sheetId }) => sheetId === '')
      .map((record) => new DeveloperMetadata(this.book, record));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.book, { type: 'SPREADSHEET' });
  }

  getSpreadsheetLocale(): string {
    return this.book.localeCode;
  }

  setSpreadsheetLocale(code: string): void {
    if (!isLocaleCode(code)) throw new ServiceError(`Not in the offline runtime: the locale ${code}`);
    this.book.write('Spreadsheet.setSpreadsheetLocale', { type: 'UPDATE_LOCALE', locale: localeOf(code) });
    this.book.flush();
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  toast(message: string, title = '', timeoutSeconds: number | null = null): void {
    this.book.announce({ message, title, timeoutSeconds });
  }
}
