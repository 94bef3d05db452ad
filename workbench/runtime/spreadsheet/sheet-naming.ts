import type { BookDocument } from '../book/document';
import { hasStandIn, toEngineName } from '../sheet-names';

/** The name Sheets shows for a tab whose engine name is this one. */
export function sheetNameOf(book: BookDocument, engineName: string): string {
  if (!hasStandIn(engineName)) return engineName;
  const given = book.records('sheetName').find(({ data }) => toEngineName(data) === engineName);
  return given?.data ?? engineName;
}

/** Remembers a name the engine had to change. */
export function rememberName(book: BookDocument, call: string, sheetId: string, name: string): void {
  if (toEngineName(name) === name) return;
  const entry = { id: sheetId, kind: 'sheetName', sheetId, zones: [], data: name } as const;
  book.putRecord(call, { ...entry, diesWithRanges: true, copiedWithSheet: false });
}
