import type { EngineCommand } from '../engine/batch';
import type { BookDocument } from '../book/document';
import { hasStandIn, toEngineName } from '../sheet-names';

/** The name Sheets shows for a tab whose engine name is this one. */
export function sheetNameOf(book: BookDocument, engineName: string): string {
  if (!hasStandIn(engineName)) return engineName;
  const getters = book.gettersUnlessWaiting((command) => remembersName(command));
  const given = getters.getRecords('sheetName').find(({ data }) => toEngineName(data) === engineName);
  return given?.data ?? engineName;
}

function remembersName(command: EngineCommand): boolean {
  return command.type === 'PUT_RECORD' && command.entry.kind === 'sheetName';
}

/** Remembers a name the engine had to change. */
export function rememberName(book: BookDocument, call: string, sheetId: string, name: string): void {
  if (toEngineName(name) === name) return;
  const entry = { id: sheetId, kind: 'sheetName', sheetId, zones: [], data: name } as const;
  book.putRecord(call, { ...entry, diesWithRanges: true, copiedWithSheet: false });
}
