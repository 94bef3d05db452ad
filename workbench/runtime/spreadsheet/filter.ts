import type { BookDocument } from '../book/document';
import { ServiceError } from '../errors';
import type { Offline } from './offline';
import { Range } from './range';
import { sortCells } from './sort-cells';

const CONFIG = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};

/** The filter of a sheet: its first row is the header. */
export class Filter implements Offline<GoogleAppsScript.Spreadsheet.Filter> {
  static readonly serviceName = 'Filter';
  readonly #range: Range;

  constructor(range: Range) {
    this.#range = range;
  }

  getRange(): Range {
    return this.#range;
  }

  remove(): void {
    const { book, sheetId, zone } = this.#range;
    book.write('Filter.remove', { type: 'REMOVE_TABLE', sheetId, target: [zone] });
  }

  sort(column: number, ascending: boolean): this {
    const { book, sheetId, zone } = this.#range;
    const body = { ...zone, top: zone.top + 1 };
    sortCells(book, 'Filter.sort', sheetId, body, [{ column: zone.left + column, ascending }]);
    return this;
  }
}

/** The filter of a sheet. */
export function filterOf(book: BookDocument, sheetId: string): Filter | null {
  const table = book.getters.getCoreTables(sheetId).find(({ config }) => config.hasFilters);
  return table ? new Filter(new Range(book, sheetId, table.range.zone)) : null;
}

/**
 * Puts a filter on a range.
 * @throws ServiceError in Google's words where the sheet has one
 */
export function createFilter({ book, sheetId, zone }: Range): Filter {
  if (filterOf(book, sheetId)) {
    throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  }
  const ranges = [{ _sheetId: sheetId, _zone: zone }];
  book.write('Range.createFilter', {
    type: 'CREATE_TABLE',
    sheetId,
    ranges,
    config: CONFIG,
    tableType: 'forceStatic',
  });
  return new Filter(new Range(book, sheetId, zone));
}
