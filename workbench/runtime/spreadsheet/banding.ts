import type { BookDocument } from '../book/document';
import { toHex } from '../cells/colors';
import type { Zone } from '../engine';
import type { BandColors, BandingData } from '../engine/record-data';
import type { StoredRecord } from '../engine/records';
import { ServiceError } from '../errors';
import { zonesOverlap } from '../zones';
import { THEMES, eraseBanding, paintBanding } from './banding-look';
import type { EnumValue } from './enum-value';
import type { Offline } from './offline';
import { Range } from './range';

/** Alternating colours on a range. */
export class Banding implements Offline<GoogleAppsScript.Spreadsheet.Banding> {
  static readonly serviceName = 'Banding';
  readonly #book: BookDocument;
  readonly #id: string;

  constructor(book: BookDocument, id: string) {
    this.#book = book;
    this.#id = id;
  }

  getRange(): Range {
    const record = this.#record();
    return new Range(this.#book, record.sheetId, zoneOf(record));
  }

  setRange(range: Range): this {
    return this.#save('setRange', range.sheetId, range.zone, this.#data());
  }

  getHeaderRowColor(): string | null {
    return this.#color('ROW', 'header');
  }

  getFirstRowColor(): string | null {
    return this.#color('ROW', 'first');
  }

  getSecondRowColor(): string | null {
    return this.#color('ROW', 'second');
  }

  getFooterRowColor(): string | null {
    return this.#color('ROW', 'footer');
  }

  setHeaderRowColor(color: string | null): this {
    return this.#recolor('setHeaderRowColor', { header: toHex(color) ?? null });
  }

  setFirstRowColor(color: string | null): this {
    return this.#recolor('setFirstRowColor', { first: toHex(color) ?? null });
  }

  setSecondRowColor(color: string | null): this {
    return this.#recolor('setSecondRowColor', { second: toHex(color) ?? null });
  }

  setFooterRowColor(color: string | null): this {
    return this.#recolor('setFooterRowColor', { footer: toHex(color) ?? null });
  }

  getHeaderColumnColor(): string | null {
    return this.#color('COLUMN', 'header');
  }

  getFirstColumnColor(): string | null {
    return this.#color('COLUMN', 'first');
  }

  getSecondColumnColor(): string | null {
    return this.#color('COLUMN', 'second');
  }

  getFooterColumnColor(): string | null {
    return this.#color('COLUMN', 'footer');
  }

  remove(): void {
    const { id, sheetId } = this.#record();
    eraseBanding(this.#book, 'Banding.remove', id, sheetId);
    this.#book.write('Banding.remove', { type: 'DROP_RECORD', kind: 'banding', id });
  }

  #record(): StoredRecord<'banding'> {
    const found = this.#book.records('banding').find(({ id }) => id === this.#id);
    if (!found) throw new ServiceError('Banding not found. It may have been removed.');
    return found;
  }

  #data(): BandingData {
    return this.#record().data;
  }

  #color(axis: BandingData['axis'], part: keyof BandColors): string | null {
    const data = this.#data();
    return data.axis === axis ? data.colors[part] : null;
  }

  #recolor(method: string, patch: Partial<BandColors>): this {
    const record = this.#record();
    const data = record.data;
    return this.#save(method, record.sheetId, zoneOf(record), {
      ...data,
      colors: { ...data.colors, ...patch },
    });
  }

  #save(method: string, sheetId: string, zone: Zone, data: BandingData): this {
    putBanding(this.#book, `Banding.${method}`, this.#id, sheetId, zone, data);
    return this;
  }
}

/** Gives a range the colours of a theme. */
export function applyBanding(
  book: BookDocument,
  call: string,
  range: Range,
  axis: BandingData['axis'],
  theme: EnumValue | undefined,
  [hasHeader, hasFooter]: readonly [boolean, boolean],
): Banding {
  if (bandingsIn(book, range.sheetId, range.zone).length > 0) {
    throw new ServiceError('You cannot add alternating background colors to a range that already has them.');
  }
  const colors = THEMES[theme?.name() ?? 'LIGHT_GREY'] ?? {
    header: null,
    first: null,
    second: null,
    footer: null,
  };
  const shown = { ...colors, ...(!hasHeader && { header: null }), ...(!hasFooter && { footer: null }) };
  const id = String(book.nextNumber());
  putBanding(book, call, id, range.sheetId, range.zone, { axis, colors: shown });
  return new Banding(book, id);
}

/** The bandings that touch a zone of a sheet, or are on the sheet. */
export function bandingsIn(book: BookDocument, sheetId: string, zone: Zone | null): Banding[] {
  return book
    .records('banding')
    .filter((record) => record.sheetId === sheetId && (!zone || zonesOverlap(zoneOf(record), zone)))
    .map(({ id }) => new Banding(book, id));
}

function putBanding(
  book: BookDocument,
  call: string,
  id: string,
  sheetId: string,
  zone: Zone,
  data: BandingData,
): void {
  const life = { diesWithRanges: true, copiedWithSheet: true };
  book.putRecord(call, { id, kind: 'banding', sheetId, zones: [zone], ...life, data });
  paintBanding(book, call, id, sheetId, zone, data);
}

function zoneOf({ ranges: [range] }: StoredRecord<'banding'>): Zone {
  if (!range) throw new ServiceError('Banding not found. Its cells were deleted.');
  return range.zone;
}
