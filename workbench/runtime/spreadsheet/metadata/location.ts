import type { BookDocument } from '../../book/document';
import { type EnumValue, memberOf } from '../enum-value';
import { DeveloperMetadataLocationType } from '../enums';
import type { Offline } from '../offline';
import { Range } from '../range';
import { Sheet } from '../sheet';
import { Spreadsheet } from '../spreadsheet';
import type { MetadataPlace } from './store';

/** Where a metadata item is attached. */
export class DeveloperMetadataLocation implements Offline<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation> {
  static readonly serviceName = 'DeveloperMetadataLocation';
  readonly #book: BookDocument;
  readonly #place: MetadataPlace;

  constructor(book: BookDocument, place: MetadataPlace) {
    this.#book = book;
    this.#place = place;
  }

  getLocationType(): EnumValue {
    return memberOf(DeveloperMetadataLocationType, this.#place.type);
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.#place.type === 'SPREADSHEET' ? new Spreadsheet(this.#book) : null;
  }

  getSheet(): Sheet | null {
    return this.#place.type === 'SHEET' ? new Sheet(this.#book, this.#place.sheetId) : null;
  }

  getRow(): Range | null {
    return this.#line('ROW');
  }

  getColumn(): Range | null {
    return this.#line('COLUMN');
  }

  #line(type: 'ROW' | 'COLUMN'): Range | null {
    const place = this.#place;
    return 'zone' in place && place.type === type ? new Range(this.#book, place.sheetId, place.zone) : null;
  }
}
