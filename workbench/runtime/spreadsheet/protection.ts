import type { BookDocument } from '../book/document';
import type { Zone } from '../engine';
import type { ProtectionData } from '../engine/record-data';
import type { RecordEntry, StoredRecord } from '../engine/records';
import { ServiceError } from '../errors';
import { type EnumValue, memberOf } from './enum-value';
import { ProtectionType } from './enums';
import type { Offline } from './offline';
import { Range } from './range';
import { layoutOf } from './range/bounds';
import { User, emailOf } from './user';

/** A protected range or sheet. */
export class Protection implements Offline<GoogleAppsScript.Spreadsheet.Protection> {
  static readonly serviceName = 'Protection';
  readonly #book: BookDocument;
  readonly #id: string;
  /** What was just written by this object: setting several properties in a row then reads nothing. */
  #written: RecordEntry<'protection'> | null;

  constructor(book: BookDocument, id: string, written: RecordEntry<'protection'> | null = null) {
    this.#book = book;
    this.#id = id;
    this.#written = written;
  }

  getProtectionType(): EnumValue {
    return memberOf(ProtectionType, this.#data().type);
  }

  getDescription(): string {
    return this.#data().description;
  }

  setDescription(description: string): this {
    return this.#change('setDescription', { description });
  }

  isWarningOnly(): boolean {
    return this.#data().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.#change('setWarningOnly', { warningOnly });
  }

  getRange(): Range {
    const { sheetId, ranges, data } = this.#record();
    const zone = data.type === 'RANGE' ? ranges[0]?.zone : undefined;
    return new Range(this.#book, sheetId, zone ?? wholeSheet(this.#book, sheetId));
  }

  setRange(range: Range): this {
    return this.#change('setRange', { type: 'RANGE' }, [range.zone]);
  }

  getRangeName(): string | null {
    return this.#data().rangeName;
  }

  getUnprotectedRanges(): Range[] {
    const { sheetId, ranges, data } = this.#record();
    if (data.type === 'RANGE') return [];
    return ranges.map(({ zone }) => new Range(this.#book, sheetId, zone));
  }

  setUnprotectedRanges(ranges: Range[]): this {
    return this.#change(
      'setUnprotectedRanges',
      {},
      ranges.map(({ zone }) => zone),
    );
  }

  canEdit(): boolean {
    const { warningOnly, editors } = this.#data();
    return warningOnly || editors.includes(this.#book.user());
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_isEditable: boolean): this {
    return this;
  }

  getEditors(): User[] {
    return this.#data().editors.map((email) => new User(email));
  }

  addEditor(user: User | string): this {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emails: string[]): this {
    const { editors } = this.#entry().data;
    return this.#change('addEditors', { editors: [...new Set([...editors, ...emails])] });
  }

  removeEditor(user: User | string): this {
    return this.removeEditors([user]);
  }

  /** The current user cannot lock himself out. */
  removeEditors(users: (User | string)[]): this {
    const gone = new Set(users.map((user) => emailOf(user)));
    gone.delete(this.#book.user());
    const { editors } = this.#entry().data;
    return this.#change('removeEditors', { editors: editors.filter((email) => !gone.has(email)) });
  }

  remove(): void {
    this.#book.write('Protection.remove', { type: 'DROP_RECORD', kind: 'protection', id: this.#record().id });
  }

  #record(): StoredRecord<'protection'> {
    const found = this.#book.records('protection').find(({ id }) => id === this.#id);
    if (!found) throw new ServiceError('Protection not found. It may have been removed.');
    return found;
  }

  #data(): ProtectionData {
    return this.#record().data;
  }

  #entry(): RecordEntry<'protection'> {
    if (this.#written) return this.#written;
    const { ranges, ...record } = this.#record();
    return { ...record, zones: ranges.map((range) => range.unboundedZone) };
  }

  #change(method: string, patch: Partial<ProtectionData>, zones?: Zone[]): this {
    const entry = this.#entry();
    const data = { ...entry.data, ...patch };
    this.#written = { ...entry, zones: zones ?? entry.zones, data, diesWithRanges: data.type === 'RANGE' };
    this.#book.putRecord(`Protection.${method}`, this.#written);
    return this;
  }
}

/** Protects a range, or a whole sheet where no zone is given; its author may edit it. */
export function protect(book: BookDocument, call: string, sheetId: string, zone: Zone | null): Protection {
  const id = String(book.nextNumber());
  const type = zone ? 'RANGE' : 'SHEET';
  const data: ProtectionData = {
    type,
    description: '',
    warningOnly: false,
    editors: [book.user()],
    rangeName: null,
  };
  const life = { diesWithRanges: zone !== null, copiedWithSheet: true };
  const entry = { id, kind: 'protection', sheetId, zones: zone ? [zone] : [], ...life, data } as const;
  book.putRecord(call, entry);
  return new Protection(book, id, entry);
}

/** The protections of a type, on one sheet or on all. */
export function protectionsOf(book: BookDocument, type: EnumValue, sheetId: string | null): Protection[] {
  return book
    .records('protection')
    .filter((record) => record.data.type === type.name())
    .filter((record) => sheetId === null || record.sheetId === sheetId)
    .map(({ id }) => new Protection(book, id));
}

function wholeSheet(book: BookDocument, sheetId: string): Zone {
  const { rows, columns } = layoutOf(book, sheetId);
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}
