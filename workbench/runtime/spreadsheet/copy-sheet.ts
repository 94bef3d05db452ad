import type { BookDocument } from '../book/document';
import { toEngineName } from '../sheet-names';
import { moveSheet } from './move-sheet';
import { engineIdOf } from './sheet-ids';
import { rememberName } from './sheet-naming';

/** Copies a sheet inside the document, to the end of it, as `Copy of NAME`. Answers the engine's id of the copy. */
export function copySheet(book: BookDocument, sheetId: string, name: string): string {
  const call = 'Sheet.copyTo';
  const sheetIdTo = engineIdOf(book.nextNumber());
  const copyName = freeName(book, `Copy of ${name}`);
  const sheetNameTo = toEngineName(copyName);
  book.write(call, { type: 'DUPLICATE_SHEET', sheetId, sheetIdTo, sheetNameTo });
  const { sheets } = book.layout;
  const delta = sheets.length - 1 - sheets.findIndex(({ id }) => id === sheetIdTo);
  moveSheet(book, call, sheetIdTo, delta);
  rememberName(book, call, sheetIdTo, copyName);
  return sheetIdTo;
}

function freeName(book: BookDocument, name: string): string {
  const taken = new Set(book.layout.sheets.map((sheet) => sheet.name.toLowerCase()));
  let candidate = name;
  for (let number = 2; taken.has(toEngineName(candidate).toLowerCase()); number++)
    candidate = `${name} ${number}`;
  return candidate;
}
