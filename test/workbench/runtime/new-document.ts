import { type Book, type BookOptions, createBook } from '../../../workbench/runtime/book';
import type { Sheet } from '../../../workbench/runtime/spreadsheet/sheet';
import type { Spreadsheet } from '../../../workbench/runtime/spreadsheet/spreadsheet';
import { SpreadsheetAppService } from '../../../workbench/runtime/spreadsheet/spreadsheet-app';

/** A document and the services a script would meet in it. */
export interface TestDocument {
  readonly book: Book;
  readonly app: SpreadsheetAppService;
  readonly spreadsheet: Spreadsheet;
  /** The first sheet. */
  readonly sheet: Sheet;
}

export const OWNER = 'owner@example.com';

/** A document in French, in Paris, unless said otherwise. */
export function newDocument(options: Partial<BookOptions> = {}): TestDocument {
  const book = createBook({ locale: 'fr_FR', timeZone: 'Europe/Paris', ...options });
  const app = new SpreadsheetAppService(book, { now: () => new Date(0), ui: () => null, userEmail: OWNER });
  const spreadsheet = app.getActive();
  const [sheet] = spreadsheet.getSheets();
  if (!sheet) throw new Error('A new document has a sheet');
  return { book, app, spreadsheet, sheet };
}
