import type { BookDocument } from '../../book/document';
import { ServiceError } from '../../errors';
import type { MetadataData } from '../../engine/record-data';
import type { StoredRecord } from '../../engine/records';
import { type EnumValue, memberOf } from '../enum-value';
import { DeveloperMetadataVisibility } from '../enums';
import type { Offline } from '../offline';
import type { Sheet } from '../sheet';
import { DeveloperMetadataLocation } from './location';
import { type MetadataPlace, allMetadata, idOf, placeOf, putMetadata } from './store';

/** A key and value attached to the document, a sheet, a row or a column. */
export class DeveloperMetadata implements Offline<GoogleAppsScript.Spreadsheet.DeveloperMetadata> {
  static readonly serviceName = 'DeveloperMetadata';
  readonly #book: BookDocument;
  readonly #id: string;

  constructor(book: BookDocument, record: StoredRecord<'metadata'>) {
    this.#book = book;
    this.#id = record.id;
  }

  getId(): number {
    return idOf(this.#record());
  }

  getKey(): string {
    return this.#data().key;
  }

  getValue(): string | null {
    return this.#data().value;
  }

  getVisibility(): EnumValue {
    return memberOf(DeveloperMetadataVisibility, this.#data().visibility);
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.#book, placeOf(this.#record()));
  }

  setKey(key: string): this {
    return this.#change('setKey', { key });
  }

  setValue(value: string): this {
    return this.#change('setValue', { value });
  }

  setVisibility(visibility: EnumValue): this {
    return this.#change('setVisibility', { visibility: visibility.name() });
  }

  moveToSheet(sheet: Sheet): this {
    return this.#change('moveToSheet', {}, { type: 'SHEET', sheetId: sheet.sheetId });
  }

  moveToSpreadsheet(): this {
    return this.#change('moveToSpreadsheet', {}, { type: 'SPREADSHEET' });
  }

  remove(): void {
    const call = 'DeveloperMetadata.remove';
    this.#book.write(call, { type: 'DROP_RECORD', kind: 'metadata', id: this.#record().id });
  }

  #record(): StoredRecord<'metadata'> {
    const found = allMetadata(this.#book).find(({ id }) => id === this.#id);
    if (!found) throw new ServiceError('Developer metadata not found. It may have been removed.');
    return found;
  }

  #data(): MetadataData {
    return this.#record().data;
  }

  #change(method: string, patch: Partial<MetadataData>, place?: MetadataPlace): this {
    const record = this.#record();
    const { type } = place ?? record.data;
    const { sheetId, zones } = place
      ? { sheetId: 'sheetId' in place ? place.sheetId : '', zones: [] }
      : { sheetId: record.sheetId, zones: record.ranges.map((range) => range.unboundedZone) };
    const { ranges: _, ...entry } = record;
    const data = { ...record.data, ...patch, type };
    this.#book.putRecord(`DeveloperMetadata.${method}`, { ...entry, sheetId, zones, data });
    return this;
  }
}

/** Adds an item, from the arguments in any of the forms Google takes. */
export function addMetadata(
  book: BookDocument,
  call: string,
  place: MetadataPlace,
  key: string,
  [second, third]: readonly (string | EnumValue | undefined)[],
): void {
  const value = typeof second === 'string' ? second : null;
  const visibility = (typeof second === 'object' ? second : third) ?? DeveloperMetadataVisibility.DOCUMENT;
  putMetadata(book, call, book.nextNumber(), place, { key, value, visibility: String(visibility) });
}
