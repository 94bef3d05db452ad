import type { BookDocument } from '../book/document';
import { moveSheet } from './move-sheet';
import { ServiceError } from '../errors';
import { toEngineName } from '../sheet-names';
import { copySheet } from './copy-sheet';
import { Sheet } from './sheet';
import { engineIdOf } from './sheet-ids';
import { requireFreeName } from './sheet/identity';
import { rememberName } from './sheet-naming';

const CALL = 'Spreadsheet.insertSheet';
const GRID = { rows: 1000, cols: 26 };

interface Wanted {
  readonly name: string | undefined;
  readonly index: number | undefined;
  readonly template: Sheet | undefined;
}

/** Inserts a sheet and makes it the active one; the arguments come in any of the forms Google takes. */
export function insertSheet(book: BookDocument, args: readonly unknown[]): Sheet {
  const { name, index, template } = wantedBy(args);
  if (name !== undefined) requireFreeName(book, name);
  const position = index ?? positionAfterActive(book);
  if (position < 0 || position > book.layout.sheets.length)
    throw new ServiceError('Sheet index is out of bounds.');
  const finalName = name ?? nextName(book);
  const sheetId = template
    ? fromTemplate(book, template, finalName, position)
    : blank(book, finalName, position);
  rememberName(book, CALL, sheetId, finalName);
  return new Sheet(book, sheetId).activate();
}

function wantedBy(args: readonly unknown[]): Wanted {
  const options = args.find((arg) => typeof arg === 'object' && arg !== null);
  const template: unknown = options && 'template' in options ? options.template : undefined;
  return {
    name: args.find((arg) => typeof arg === 'string'),
    index: args.find((arg) => typeof arg === 'number'),
    template: template instanceof Sheet ? template : undefined,
  };
}

function positionAfterActive(book: BookDocument): number {
  return book.layout.sheets.findIndex(({ id }) => id === book.activeSheetId) + 1;
}

function blank(book: BookDocument, name: string, position: number): string {
  const sheetId = engineIdOf(book.nextNumber());
  book.write(CALL, { type: 'CREATE_SHEET', sheetId, name: toEngineName(name), position, ...GRID });
  return sheetId;
}

function fromTemplate(book: BookDocument, template: Sheet, name: string, position: number): string {
  const copy = new Sheet(book, copySheet(book, template.sheetId, template.getName()));
  copy.setName(name);
  const delta = position + 1 - copy.getIndex();
  moveSheet(book, CALL, copy.sheetId, delta);
  return copy.sheetId;
}

function nextName(book: BookDocument): string {
  const base = book.localeCode === 'fr_FR' ? 'Feuille ' : 'Sheet';
  const taken = new Set(book.layout.sheets.map(({ name }) => name));
  let number = book.layout.sheets.length + 1;
  while (taken.has(`${base}${number}`)) number++;
  return `${base}${number}`;
}
