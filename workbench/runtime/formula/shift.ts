import type { BookDocument } from '../book/document';
import { CompiledFormula } from '../engine';

/** The same engine formula some rows below and some columns right: relative references move, absolute ones stay. */
export function shiftFormula(
  book: BookDocument,
  sheetId: string,
  content: string,
  rows: number,
  columns: number,
): string {
  if (!content.startsWith('=')) return content;
  const compiled = CompiledFormula.Compile(content, sheetId, book.getters);
  return book.getters.getTranslatedCellFormula(sheetId, columns, rows, compiled);
}
