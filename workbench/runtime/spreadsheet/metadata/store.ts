import type { BookDocument } from '../../book/document';
import type { Zone } from '../../engine';
import { sorted } from '../../sorted';
import type { MetadataData } from '../../engine/record-data';
import type { StoredRecord } from '../../engine/records';

/** Where a metadata item is attached. */
export type MetadataPlace =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: string }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: string; readonly zone: Zone };

/** Writes a metadata item, new or changed. */
export function putMetadata(
  book: BookDocument,
  call: string,
  id: number,
  place: MetadataPlace,
  data: Omit<MetadataData, 'type'>,
): void {
  book.putRecord(call, {
    id: String(id),
    kind: 'metadata',
    sheetId: place.type === 'SPREADSHEET' ? '' : place.sheetId,
    zones: 'zone' in place ? [wholeLine(place.type, place.zone)] : [],
    diesWithRanges: true,
    copiedWithSheet: book.metadataCopiedWithTab,
    data: { ...data, type: place.type },
  });
}

/** Every metadata item, the oldest first. */
export function allMetadata(book: BookDocument): StoredRecord<'metadata'>[] {
  return sorted(book.records('metadata'), (first, second) => idOf(first) - idOf(second));
}

/** The number Google shows; a copy made with its tab gets one of its own. */
export function idOf({ id }: StoredRecord<'metadata'>): number {
  const numbers = id.match(/\d+/gu) ?? ['0'];
  return numbers.reduce((sum, part) => sum * 100_003 + Number(part), 0);
}

/** Where a record is attached now. */
export function placeOf(record: StoredRecord<'metadata'>): MetadataPlace {
  const { type } = record.data;
  const zone = record.ranges[0]?.zone;
  if (type === 'SPREADSHEET') return { type };
  if (type === 'SHEET' || !zone) return { type: 'SHEET', sheetId: record.sheetId };
  return { type, sheetId: record.sheetId, zone };
}

/** A row to the end of the sheet, however wide it becomes. */
function wholeLine(type: string, { top, bottom, left, right }: Zone) {
  return type === 'ROW'
    ? { top, bottom, left: 0, right: undefined }
    : { left, right, top: 0, bottom: undefined };
}
