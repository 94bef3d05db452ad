import type { BookDocument } from '../../book/document';
import type { Zone } from '../../engine';
import type { StoredRecord } from '../../engine/records';
import { zonesOverlap } from '../../zones';
import type { EnumValue } from '../enum-value';
import type { Offline } from '../offline';
import { DeveloperMetadata } from './metadata';
import { allMetadata, idOf } from './store';

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
  readonly #conditions: ((record: StoredRecord<'metadata'>) => boolean)[] = [];
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
    return this.#where((record) => record.data.key === key);
  }

  withValue(value: string): this {
    return this.#where((record) => record.data.value === value);
  }

  withVisibility(visibility: EnumValue): this {
    return this.#where((record) => record.data.visibility === visibility.name());
  }

  withLocationType(type: EnumValue): this {
    return this.#where((record) => record.data.type === type.name());
  }

  #where(condition: (record: StoredRecord<'metadata'>) => boolean): this {
    this.#conditions.push(condition);
    return this;
  }

  #isInScope(record: StoredRecord<'metadata'>): boolean {
    const scope = this.#scope;
    if (scope.type === 'SPREADSHEET') return true;
    if (record.sheetId === '') return this.#isIntersecting;
    if (record.sheetId !== scope.sheetId) return false;
    return scope.type === 'SHEET' || this.#touches(record, scope.zone);
  }

  #touches({ ranges: [range] }: StoredRecord<'metadata'>, zone: Zone): boolean {
    if (!range) return this.#isIntersecting;
    if (this.#isIntersecting) return zonesOverlap(range.zone, zone);
    const { top, left, bottom, right } = range.zone;
    return top >= zone.top && left >= zone.left && bottom <= zone.bottom && right <= zone.right;
  }
}
