import type { BookDocument } from '../book/document';
import type { Zone } from '../engine';
import type { EngineCommand } from '../engine/batch';
import { ServiceError } from '../errors';
import { toRangeData } from './engine-ranges';
import type { Offline } from './offline';
import { Range } from './range';

/** A named range. One whose cells were deleted stays, without a range, until a script removes it. */
export class NamedRange implements Offline<GoogleAppsScript.Spreadsheet.NamedRange> {
  static readonly serviceName = 'NamedRange';
  readonly #book: BookDocument;
  #name: string;

  constructor(book: BookDocument, name: string) {
    this.#book = book;
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  /** Google's type says a Range always; a name that reads `#REF!` has none. */
  getRange(): Range {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Google's type leaves no room for a deleted range
    return rangeByName(this.#book, this.#name) as Range;
  }

  setName(name: string): this {
    const range = rangeByName(this.#book, this.#name);
    if (range) setNamedRange(this.#book, 'NamedRange.setName', name, range);
    this.remove();
    this.#name = name;
    return this;
  }

  setRange(range: Range): this {
    setNamedRange(this.#book, 'NamedRange.setRange', this.#name, range);
    return this;
  }

  remove(): void {
    removeNamedRange(this.#book, 'NamedRange.remove', this.#name);
  }
}

/** Names a range, taking the name over if it exists. */
export function setNamedRange(book: BookDocument, call: string, name: string, range: Range): void {
  // Without its sheet, the engine measures the range against the sheet in view and may refuse it.
  const where = { sheetId: range.sheetId, ranges: [toRangeData(range)] };
  const existing = book.gettersUnlessWaiting((command) => touchesName(command, name)).getNamedRange(name);
  const renamed = existing && { oldRangeName: existing.name, newRangeName: name };
  if (renamed) book.write(call, { type: 'UPDATE_NAMED_RANGE', ...where, ...renamed });
  else book.write(call, { type: 'CREATE_NAMED_RANGE', ...where, name });
  putShadow(book, call, name, range.sheetId, range.zone);
}

function touchesName(command: EngineCommand, name: string): boolean {
  if (command.type === 'CREATE_NAMED_RANGE' || command.type === 'DELETE_NAMED_RANGE') {
    return command.name.toLowerCase() === name.toLowerCase();
  }
  return command.type === 'DELETE_SHEET';
}

/** The range of a name; `null` where the name is unknown or its cells are gone. */
export function rangeByName(book: BookDocument, name: string): Range | null {
  const found = book.getters.getNamedRange(name);
  return found ? new Range(book, found.range.sheetId, found.range.zone) : null;
}

/** Every name of the document: the living, then those that read `#REF!`. */
export function namedRanges(book: BookDocument): NamedRange[] {
  const living = book.getters.getNamedRanges().map(({ name }) => name);
  return [...living, ...deadNames(book, living)].map((name) => new NamedRange(book, name));
}

/** Takes a name away. */
export function removeNamedRange(book: BookDocument, call: string, name: string): void {
  const { getNamedRange } = book.gettersUnlessWaiting((command) => touchesName(command, name));
  const isLiving = getNamedRange(name) !== undefined;
  if (!isLiving && !deadNames(book, []).includes(name)) {
    throw new ServiceError(`The named range "${name}" does not exist.`);
  }
  if (isLiving) book.write(call, { type: 'DELETE_NAMED_RANGE', name });
  book.write(call, { type: 'DROP_RECORD', kind: 'name', id: name.toLowerCase() });
}

/** The engine forgets a name with its cells: a record of ours outlives them. */
function putShadow(book: BookDocument, call: string, name: string, sheetId: string, zone: Zone): void {
  const life = { diesWithRanges: false, copiedWithSheet: false };
  book.putRecord(call, { id: name.toLowerCase(), kind: 'name', sheetId, zones: [zone], ...life, data: name });
}

function deadNames(book: BookDocument, living: readonly string[]): string[] {
  return book
    .records('name')
    .filter(({ ranges }) => ranges.length === 0)
    .map(({ data }) => data)
    .filter((name) => !living.includes(name));
}
