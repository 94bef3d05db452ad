import { toA1 } from '../../a1';
import type { BookDocument } from '../../book/document';
import type { Zone } from '../../engine';
import { ServiceError } from '../../errors';

/**
 * Writes values; where a blocking validation refuses one, nothing of the write remains.
 * @throws ServiceError in Google's words, naming the cell
 */
export function writeChecked(book: BookDocument, sheetId: string, zone: Zone, write: () => void): void {
  if (!book.mayRefuseValues(sheetId)) {
    write();
    return;
  }
  book.flush();
  write();
  book.flush();
  const refused = refusedCell(book, sheetId, zone);
  if (!refused) return;
  book.model.dispatch('REQUEST_UNDO');
  throw new ServiceError(
    `The data you entered in cell ${refused} violates the data validation rules set on this cell.`,
  );
}

function refusedCell(book: BookDocument, sheetId: string, zone: Zone): string | null {
  const { getters } = book;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const position = { sheetId, row, col };
      if (!getters.getValidationRuleForCell(position)?.isBlocking) continue;
      if (getters.isDataValidationInvalid(position))
        return toA1({ top: row, bottom: row, left: col, right: col });
    }
  }
  return null;
}
