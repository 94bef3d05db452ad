import type { BookDocument } from '../book/document';
import { ServiceError } from '../errors';
import type { Offline } from './offline';
import { Range } from './range';
import { layoutOf } from './range/bounds';

type Dimension = 'ROW' | 'COL';

interface HeaderGroup {
  readonly start: number;
  readonly end: number;
  readonly isFolded?: boolean;
}

/** A group of rows or of columns. */
export class Group implements Offline<GoogleAppsScript.Spreadsheet.Group> {
  static readonly serviceName = 'Group';
  readonly #book: BookDocument;
  readonly #sheetId: string;
  readonly #dimension: Dimension;
  readonly #start: number;
  readonly #end: number;

  constructor(book: BookDocument, sheetId: string, dimension: Dimension, { start, end }: HeaderGroup) {
    this.#book = book;
    this.#sheetId = sheetId;
    this.#dimension = dimension;
    this.#start = start;
    this.#end = end;
  }

  collapse(): this {
    return this.#write('FOLD_HEADER_GROUP');
  }

  expand(): this {
    return this.#write('UNFOLD_HEADER_GROUP');
  }

  remove(): void {
    this.#write('UNGROUP_HEADERS');
  }

  isCollapsed(): boolean {
    return this.#book.getters.isGroupFolded(this.#sheetId, this.#dimension, this.#start, this.#end);
  }

  getDepth(): number {
    return (
      groupLayers(this.#book, this.#sheetId, this.#dimension).findIndex((layer) =>
        layer.some(({ start, end }) => start === this.#start && end === this.#end),
      ) + 1
    );
  }

  /** The toggle stands after the group, Sheets' default. */
  getControlIndex(): number {
    return this.#end + 2;
  }

  getRange(): Range {
    const { rows, columns } = layoutOf(this.#book, this.#sheetId);
    const [top, bottom] = this.#dimension === 'ROW' ? [this.#start, this.#end] : [0, rows - 1];
    const [left, right] = this.#dimension === 'COL' ? [this.#start, this.#end] : [0, columns - 1];
    return new Range(this.#book, this.#sheetId, { top, left, bottom, right });
  }

  #write(type: 'FOLD_HEADER_GROUP' | 'UNFOLD_HEADER_GROUP' | 'UNGROUP_HEADERS'): this {
    const where = { sheetId: this.#sheetId, dimension: this.#dimension, start: this.#start, end: this.#end };
    this.#book.write('Group', { type, ...where });
    return this;
  }
}

/**
 * The group of that depth around a row or column.
 * @param index from 1
 * @throws ServiceError where there is none
 */
export function groupAt(
  book: BookDocument,
  sheetId: string,
  dimension: Dimension,
  index: number,
  depth: number,
): Group {
  const layer = groupLayers(book, sheetId, dimension)[depth - 1] ?? [];
  const found = layer.find(({ start, end }) => start <= index - 1 && index - 1 <= end);
  const line = dimension === 'ROW' ? 'row' : 'column';
  if (!found)
    throw new ServiceError(`A ${line} group does not exist at index ${index} and group depth ${depth}.`);
  return new Group(book, sheetId, dimension, found);
}

/** How many groups hold a row or column, counted from 1. */
export function groupDepthAt(
  book: BookDocument,
  sheetId: string,
  dimension: Dimension,
  index: number,
): number {
  const layers = groupLayers(book, sheetId, dimension);
  return layers.filter((layer) => layer.some(({ start, end }) => start <= index - 1 && index - 1 <= end))
    .length;
}

/** Puts lines deeper in groups, or takes them out. */
export function shiftGroupDepth(
  book: BookDocument,
  call: string,
  where: { sheetId: string; dimension: Dimension; start: number; end: number },
  delta: number,
): void {
  const type = delta > 0 ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS';
  for (let step = 0; step < Math.abs(delta); step++) book.write(call, { type, ...where });
}

/** Every group of a sheet, the outer layer first. */
export function groupLayers(book: BookDocument, sheetId: string, dimension: Dimension): HeaderGroup[][] {
  return book.getters.getGroupsLayers(sheetId, dimension);
}
