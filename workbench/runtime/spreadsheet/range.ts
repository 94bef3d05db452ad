import { Banding, applyBanding, bandingsIn } from './banding';
import { linkContent, richTextAt } from './cell-links';
import { type CopyOptions, copyCells, pasteOptions } from './copy-cells';
import type { EnumValue } from './enum-value';
import { type Filter, createFilter, filterOf } from './filter';
import { groupLayers, shiftGroupDepth } from './group';
import { DeveloperMetadataFinder } from './metadata/finder';
import { DeveloperMetadata, addMetadata } from './metadata/metadata';
import { type MetadataPlace, allMetadata, placeOf } from './metadata/store';
import type { Offline } from './offline';
import { type Protection, protect } from './protection';
import { RangeCells } from './range/cells';
import { layoutOf } from './range/bounds';
import type { RichTextValue } from './rich-text';
import { Sheet } from './sheet';
import { gidOf } from './sheet-ids';
import { ServiceError } from '../errors';
import { sameZone } from '../zones';

const NOT_A_LINE =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added ' +
  'to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** A rectangle of cells. What it does with values, looks and rules is in the layers it is built upon. */
export class Range extends RangeCells implements Offline<GoogleAppsScript.Spreadsheet.Range> {
  static readonly serviceName = 'Range';

  getSheet(): Sheet {
    return new Sheet(this.book, this.sheetId);
  }

  getGridId(): number {
    return gidOf(this.sheetId);
  }

  getCell(row: number, column: number): Range {
    if (row > this.getNumRows() || column > this.getNumColumns() || row < 1 || column < 1) {
      throw new ServiceError('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const rows = numRows ?? this.getNumRows();
    const zone = this.movedZone(rowOffset, columnOffset, rows, numColumns ?? this.getNumColumns());
    return new Range(this.book, this.sheetId, zone);
  }

  getMergedRanges(): Range[] {
    const merges = this.book.getters.getMergesInZone(this.sheetId, this.zone);
    return merges.map(
      ({ top, left, bottom, right }) => new Range(this.book, this.sheetId, { top, left, bottom, right }),
    );
  }

  activate(): Range {
    this.getSheet().setActiveRange(this);
    return this;
  }

  canEdit(): boolean {
    return this.book.records('protection').every((record) => record.sheetId !== this.sheetId);
  }

  copyTo(destination: Range, how?: CopyOptions | EnumValue, isTransposed = false): void {
    copyCells(this, destination, pasteOptions(how), isTransposed);
  }

  protect(): Protection {
    return protect(this.book, 'Range.protect', this.sheetId, this.zone);
  }

  createFilter(): Filter {
    return createFilter(this);
  }

  getFilter(): Filter | null {
    const filter = filterOf(this.book, this.sheetId);
    return filter && sameZone(filter.getRange().zone, this.zone) ? filter : null;
  }

  applyRowBanding(theme?: EnumValue, showHeader = true, showFooter = false): Banding {
    return applyBanding(this.book, 'Range.applyRowBanding', this, 'ROW', theme, [showHeader, showFooter]);
  }

  applyColumnBanding(theme?: EnumValue, showHeader = true, showFooter = false): Banding {
    return applyBanding(this.book, 'Range.applyColumnBanding', this, 'COLUMN', theme, [
      showHeader,
      showFooter,
    ]);
  }

  getBandings(): Banding[] {
    return bandingsIn(this.book, this.sheetId, this.zone);
  }

  shiftColumnGroupDepth(delta: number): Range {
    const where = {
      sheetId: this.sheetId,
      dimension: 'COL',
      start: this.zone.left,
      end: this.zone.right,
    } as const;
    shiftGroupDepth(this.book, 'Range.shiftColumnGroupDepth', where, delta);
    return this;
  }

  shiftRowGroupDepth(delta: number): Range {
    const where = {
      sheetId: this.sheetId,
      dimension: 'ROW',
      start: this.zone.top,
      end: this.zone.bottom,
    } as const;
    shiftGroupDepth(this.book, 'Range.shiftRowGroupDepth', where, delta);
    return this;
  }

  collapseGroups(): Range {
    return this.#foldGroups('FOLD_HEADER_GROUP');
  }

  expandGroups(): Range {
    return this.#foldGroups('UNFOLD_HEADER_GROUP');
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumValue)[]): Range {
    addMetadata(this.book, 'Range.addDeveloperMetadata', this.#metadataPlace(), key, rest);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const isHere = (place: MetadataPlace) =>
      'zone' in place && place.sheetId === this.sheetId && sameZone(place.zone, this.zone);
    return allMetadata(this.book)
      .filter((record) => isHere(placeOf(record)))
      .map((record) => new DeveloperMetadata(this.book, record));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const { sheetId, zone } = this;
    return new DeveloperMetadataFinder(this.book, { type: 'RANGE', sheetId, zone });
  }

  getRichTextValue(): RichTextValue | null {
    return richTextAt(this.book, this.position(0, 0));
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.readGrid((position) => richTextAt(this.book, position));
  }

  setRichTextValue(value: RichTextValue): Range {
    return this.writeGrid('setRichTextValue', () => ({ content: linkContent(value) }));
  }

  setRichTextValues(values: RichTextValue[][]): Range {
    return this.editEach('setRichTextValues', values, (value) => ({ content: linkContent(value) }));
  }

  #metadataPlace(): MetadataPlace {
    const { sheetId, zone, book } = this;
    const { rows, columns } = layoutOf(book, sheetId);
    const isRow = zone.top === zone.bottom && zone.left === 0 && zone.right === columns - 1;
    const isColumn = zone.left === zone.right && zone.top === 0 && zone.bottom === rows - 1;
    if (!isRow && !isColumn) throw new ServiceError(NOT_A_LINE);
    return { type: isRow ? 'ROW' : 'COLUMN', sheetId, zone };
  }

  #foldGroups(type: 'FOLD_HEADER_GROUP' | 'UNFOLD_HEADER_GROUP'): Range {
    const { sheetId, zone, book } = this;
    for (const [dimension, first, last] of [
      ['COL', zone.left, zone.right],
      ['ROW', zone.top, zone.bottom],
    ] as const) {
      for (const { start, end } of groupLayers(book, sheetId, dimension).flat()) {
        if (start >= first && end <= last)
          book.write('Range.foldGroups', { type, sheetId, dimension, start, end });
      }
    }
    return this;
  }
}
