import type { BookDocument } from '../../book/document';
import type { SheetLayout } from '../../book/layout';
import { toHex } from '../../cells/colors';
import { ServiceError } from '../../errors';
import { toEngineName } from '../../sheet-names';
import type { EnumValue } from '../enum-value';
import { SheetType } from '../enums';
import { layoutOf } from '../range/bounds';
import { gidOf } from '../sheet-ids';
import { rememberName, sheetNameOf } from '../sheet-naming';

/** What a sheet is among the others; the layers of Sheet are built upon it. */
export class SheetIdentity {
  /** The document and the engine's id; not part of Google's interface. */
  readonly book: BookDocument;
  readonly sheetId: string;

  constructor(book: BookDocument, sheetId: string) {
    this.book = book;
    this.sheetId = sheetId;
  }

  getSheetId(): number {
    return gidOf(this.sheetId);
  }

  getName(): string {
    return sheetNameOf(this.book, this.layout.name);
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    const before = this.layout.name;
    const newName = toEngineName(name);
    if (newName === before) return this;
    requireFreeName(this.book, name);
    const { sheetId } = this;
    this.book.write('Sheet.setName', { type: 'RENAME_SHEET', sheetId, oldName: before, newName });
    rememberName(this.book, 'Sheet.setName', sheetId, name);
    return this;
  }

  /** From 1. */
  getIndex(): number {
    return this.book.layout.sheets.findIndex(({ id }) => id === this.sheetId) + 1;
  }

  getType(): EnumValue {
    return SheetType.GRID;
  }

  isSheetHidden(): boolean {
    return this.layout.hidden;
  }

  hideSheet(): this {
    const visible = this.book.layout.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && !this.layout.hidden) {
      throw new ServiceError("You can't hide all the sheets in a document.");
    }
    if (!this.layout.hidden)
      this.book.write('Sheet.hideSheet', { type: 'HIDE_SHEET', sheetId: this.sheetId });
    return this;
  }

  showSheet(): this {
    if (this.layout.hidden) this.book.write('Sheet.showSheet', { type: 'SHOW_SHEET', sheetId: this.sheetId });
    return this;
  }

  /** `null` when the tab has no colour. */
  getTabColor(): string | null {
    return toHex(this.book.getters.getSheet(this.sheetId).color) ?? null;
  }

  setTabColor(color: string | null): this {
    const hex = toHex(color);
    const { sheetId } = this;
    this.book.write('Sheet.setTabColor', { type: 'COLOR_SHEET', sheetId, ...(hex && { color: hex }) });
    return this;
  }

  hasHiddenGridlines(): boolean {
    return !this.book.getters.getGridLinesVisibility(this.sheetId);
  }

  setHiddenGridlines(areHidden: boolean): this {
    const { sheetId } = this;
    const command = { type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: !areHidden } as const;
    this.book.write('Sheet.setHiddenGridlines', command);
    return this;
  }

  /** Not part of Google's interface. */
  get engineName(): string {
    return this.layout.name;
  }

  protected get layout(): SheetLayout {
    return layoutOf(this.book, this.sheetId);
  }
}

/**
 * Checks that no sheet has this name, in any case.
 * @throws ServiceError in Google's words
 */
export function requireFreeName(book: BookDocument, name: string): void {
  if (name === '') throw new ServiceError('The sheet name cannot be empty.');
  if (name.length > 100) throw new ServiceError('The sheet name cannot be greater than 100 characters.');
  const wanted = toEngineName(name).toLowerCase();
  if (book.layout.sheets.some((sheet) => sheet.name.toLowerCase() === wanted)) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
