import type { BookDocument } from '../book/document';

/**
 * Moves a sheet by so many places. The engine steps over hidden sheets without counting them: those it would step
 * over are shown for the move.
 */
export function moveSheet(book: BookDocument, call: string, sheetId: string, delta: number): void {
  if (delta === 0) return;
  const { sheets } = book.layout;
  const from = sheets.findIndex(({ id }) => id === sheetId);
  const passed = delta > 0 ? sheets.slice(from + 1, from + delta + 1) : sheets.slice(from + delta, from);
  const hidden = passed.filter((sheet) => sheet.hidden).map(({ id }) => id);
  for (const id of hidden) book.write(call, { type: 'SHOW_SHEET', sheetId: id });
  book.write(call, { type: 'MOVE_SHEET', sheetId, delta });
  for (const id of hidden) book.write(call, { type: 'HIDE_SHEET', sheetId: id });
}
