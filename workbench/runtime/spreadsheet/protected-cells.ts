import type { BookDocument } from '../book/document';
import type { Zone } from '../engine';
import type { ProtectionData } from '../engine/record-data';
import type { StoredRecord } from '../engine/records';
import { ServiceError } from '../errors';
import { zonesOverlap } from '../zones';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/**
 * Refuses an edit where a protection stands that does not know the current user. A warning does not stop a script.
 * What waits was written by the same user: it is written only when it might lift a refusal.
 */
export function guardProtected(book: BookDocument, sheetId: string, zone: Zone): void {
  const isRefusedBy = (record: StoredRecord<'protection'>) =>
    !record.data.warningOnly && !record.data.editors.includes(book.user()) && protects(record, sheetId, zone);
  if (!book.storedGetters.getRecords('protection').some((record) => isRefusedBy(record))) return;
  if (book.records('protection').some((record) => isRefusedBy(record))) throw new ServiceError(REFUSED);
}

/** Whether some cell of the zone is under this protection. */
export function protects(record: StoredRecord<'protection'>, sheetId: string, zone: Zone): boolean {
  if (record.sheetId !== sheetId) return false;
  if (protectionData(record).type === 'RANGE')
    return record.ranges.some((range) => zonesOverlap(range.zone, zone));
  return !record.ranges.some(({ zone: free }) => containsZone(free, zone));
}

/** What is kept of a protection. */
export function protectionData({ data }: StoredRecord<'protection'>): ProtectionData {
  return data;
}

function containsZone(outer: Zone, inner: Zone): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}
