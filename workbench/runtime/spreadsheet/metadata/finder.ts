import type { BookDocument } from '../../book/document';
import type { Zone } from '../../engine';
import type { StoredRecord } from '../../engine/records';
import { zonesOverlap } from '../../zones';
import type { EnumValue } from '../enum-value';
import type { Offline } from '../offline';
import { DeveloperMetadata } from './metadata';
import { allMetadata, idOf, metadataData } from './store';

/** Where a search looks. */
export type SearchScope =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: string }
  | { readonly type: 'RANGE'; readonly sheetId: string; readonly zone: Zone };

/** Looks for metadata in a document, a sheet with its rows and columns, or a range. */
export class DeveloperMetadataFinder implements Offline<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder> {
  static readonly serviceName = 'DeveloperMetadataFinder';
  readonly #book: BookDocument;
  readonly #scope: SearchScope;
  readonly #conditions: ((record: StoredRecord) => boolean)[] = [];
  #isIntersecting = false;

  constructor(book: BookDocument, scope: SearchScope) {
    this.#book = book;
    this.#scope = scope;
  }

  find(): DeveloperMetadata[] {
    return allMetadata(this.#book)
      .filter((record) => this.#isInScope(record) && this.#conditions.every((condition) => condition(record)))
      .map((record) => new DeveloperMetadata(this.#book, record));
  }

  onIntersectingLocations(): this {
    this.#isIntersecting = true;
    return this;
  }

  withId(id: number): this {
    return this.#where((record) => idOf(record) === id);
  }

  withKey(key: string): this {
    return this.#where((record) => metadataData(record).key === key);
  }

  withValue(value: string): this {
    return this.#where((record) => metadataData(record).value === value);
  }

  withVisibility(visibility: EnumValue): this {
    return this.#where((record) => metadataData(record).visibility === visibility.name());
  }

  withLocationType(type: EnumValue): this {
    return this.#where((record) => metadataData(record).type === type.name());
  }

  #where(condition: (record: StoredRecord) => boolean): this {
    this.#conditions.push(condition);
    return this;
  }

  #isInScope(record: StoredRecord): boolean {
    const scope = this.#scope;
    if (scope.type === 'SPREADSHEET') return true;
    if (record.sheetId === '') return this.#isIntersecting;
    if (record.sheetId !== scope.sheetId) return false;
    return scope.type === 'SHEET' || this.#touches(record, scope.zone);
  }

  #touches({ ranges: [range] }: StoredRecord, zone: Zone): boolean {
    if (!range) return this.#isIntersecting;
    if (this.#isIntersecting) return zonesOverlap(range.zone, zone);
    const { top, left, bottom, right } = range.zone;
    return top >= zone.top && left >= zone.left && bottom <= zone.bottom && right <= zone.right;
  }
}
