import type { BookDocument } from '../../book/document';
import type { SheetLayout } from '../../book/layout';
import type { Zone } from '../../engine';
import { ServiceError } from '../../errors';

/** The layout of a sheet, while it exists. */
export function layoutOf(book: BookDocument, sheetId: string): SheetLayout {
  const layout = book.layout.find(sheetId);
  if (!layout) throw new ServiceError('Sheet not found. It may have been deleted.');
  return layout;
}

/**
 * Checks a rectangle against its sheet.
 * @throws ServiceError in Google's words
 */
export function requireInsideGrid(book: BookDocument, sheetId: string, zone: Zone): void {
  const { rows, columns } = layoutOf(book, sheetId);
  if (zone.top < 0) throw new ServiceError('The starting row of the range is too small.');
  if (zone.left < 0) throw new ServiceError('The starting column of the range is too small.');
  if (zone.bottom < zone.top) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (zone.right < zone.left)
    throw new ServiceError('The number of columns in the range must be at least 1.');
  if (zone.bottom >= rows || zone.right >= columns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
