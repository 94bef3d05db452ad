import type { CoreCommand, EngineRange, RangeAdapterFunctions, UnboundedZone, WorkbookData } from '../engine';
import { CorePlugin, coreTypes, helpers } from '../engine';
import type { RecordData } from './record-data';

/** What Sheets keeps and the engine does not: each kind of it is a set of records. */
export type RecordKind = keyof RecordData;

interface Owner {
  readonly id: string;
  /** The sheet it belongs to; `''` for the document itself. */
  readonly sheetId: string;
  /** Whether it disappears with the last of its ranges. */
  readonly diesWithRanges: boolean;
  /** Whether a duplicated sheet gets a copy of it. */
  readonly copiedWithSheet: boolean;
}

type AnyStored = {
  [Kind in RecordKind]: Owner & {
    readonly kind: Kind;
    readonly data: RecordData[Kind];
    readonly ranges: readonly EngineRange[];
  };
}[RecordKind];

/** A record as it is kept: its ranges follow inserted and deleted rows and columns. */
export type StoredRecord<Kind extends RecordKind = RecordKind> = Extract<AnyStored, { readonly kind: Kind }>;

type AnyEntry = {
  [Kind in RecordKind]: Owner & {
    readonly kind: Kind;
    readonly data: RecordData[Kind];
    readonly zones: readonly UnboundedZone[];
  };
}[RecordKind];

/** A record as it is written: its ranges are zones of its sheet. */
export type RecordEntry<Kind extends RecordKind = RecordKind> = Extract<AnyEntry, { readonly kind: Kind }>;

/** The commands of this plugin; the engine's history records and undoes them like its own. */
export type RecordCommand =
  | { type: 'PUT_RECORD'; entry: RecordEntry }
  | { type: 'DROP_RECORD'; kind: RecordKind; id: string }
  | { type: 'SET_NOTES'; sheetId: string; row: number; col: number; texts: readonly (readonly string[])[] };

const uuids = new helpers.UuidGenerator();
const noteEntry = { kind: 'note', diesWithRanges: true, copiedWithSheet: true } as const;

type Store = Partial<Record<RecordKind, Record<string, StoredRecord | undefined>>>;

/** Our part of a saved document. */
interface SavedRecords {
  sheetsRecords?: RecordEntry[];
}

/** The names of those commands. */
export const RECORD_COMMANDS: readonly RecordCommand['type'][] = ['PUT_RECORD', 'DROP_RECORD', 'SET_NOTES'];

// The engine's set of recorded commands is open, its type is not.
const recorded: Set<string> = coreTypes;
for (const type of RECORD_COMMANDS) recorded.add(type);

/** Keeps the records inside the engine, so that they move, undo, save and load with the cells. */
export class RecordsPlugin extends CorePlugin<{ records: Store }> {
  static override readonly getters = ['getRecords'] as const;
  readonly records: Store = {};

  /** Every record of one kind. */
  getRecords<Kind extends RecordKind>(kind: Kind): StoredRecord<Kind>[] {
    const all: (StoredRecord | undefined)[] = Object.values(this.records[kind] ?? {});
    return all.filter((record) => isOfKind(record, kind));
  }

  override handle(command: CoreCommand | RecordCommand): void {
    if (command.type === 'PUT_RECORD') this.#put(this.#stored(command.entry));
    else if (command.type === 'DROP_RECORD') this.#drop(command);
    else if (command.type === 'SET_NOTES') this.#setNotes(command);
    else if (command.type === 'DELETE_SHEET') this.#dropSheet(command.sheetId);
    else if (command.type === 'DUPLICATE_SHEET') this.#copySheet(command.sheetId, command.sheetIdTo);
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const record of this.#all()) {
      const changes = record.ranges.map((range) => applyChange(range));
      if (changes.every(({ changeType }) => changeType === 'NONE')) continue;
      const ranges = changes.filter(({ changeType }) => changeType !== 'REMOVE').map(({ range }) => range);
      if (ranges.length === 0 && record.diesWithRanges) this.#drop(record);
      else this.#put({ ...record, ranges });
    }
  }

  override import(data: WorkbookData & SavedRecords): void {
    for (const entry of data.sheetsRecords ?? []) {
      (this.records[entry.kind] ??= {})[entry.id] = this.#stored(entry);
    }
  }

  override export(data: WorkbookData & SavedRecords): void {
    data.sheetsRecords = this.#all().map((record) => entryOf(record));
  }

  #all(): StoredRecord[] {
    return Object.values(this.records).flatMap((kind) =>
      Object.values(kind).filter((record) => record !== undefined),
    );
  }

  #stored({ zones, ...record }: RecordEntry): StoredRecord {
    return { ...record, ranges: zones.map((zone) => this.getters.getRangeFromZone(record.sheetId, zone)) };
  }

  #put(record: StoredRecord): void {
    this.history.update('records', record.kind, record.id, record);
  }

  #drop({ kind, id }: { kind: RecordKind; id: string }): void {
    if (this.records[kind]?.[id]) this.history.update('records', kind, id, undefined);
  }

  #setNotes({ sheetId, row, col, texts }: Extract<RecordCommand, { type: 'SET_NOTES' }>): void {
    const known = new Map<string, StoredRecord>();
    for (const note of this.getRecords('note'))
      if (note.sheetId === sheetId) known.set(cellKeyOf(note), note);
    for (const [dy, line] of texts.entries()) {
      for (const [dx, text] of line.entries()) {
        const [top, left] = [row + dy, col + dx];
        const id = known.get(`${top}:${left}`)?.id ?? uuids.smallUuid();
        const zone = { top, bottom: top, left, right: left };
        if (text === '') this.#drop({ kind: 'note', id });
        else this.#put(this.#stored({ ...noteEntry, id, sheetId, zones: [zone], data: text }));
      }
    }
  }

  #dropSheet(sheetId: string): void {
    for (const record of this.#all()) {
      // A name outlives its sheet: it then reads #REF!, and scripts have to clean it up.
      if (record.sheetId === sheetId && record.kind !== 'name') this.#drop(record);
    }
  }

  #copySheet(from: string, to: string): void {
    for (const record of this.#all()) {
      if (record.sheetId !== from || !record.copiedWithSheet) continue;
      this.#put(this.#stored({ ...entryOf(record), id: `${to}/${record.id}`, sheetId: to }));
    }
  }
}

function cellKeyOf({ ranges: [range] }: StoredRecord): string {
  return `${range?.zone.top}:${range?.zone.left}`;
}

function entryOf({ ranges, ...record }: StoredRecord): RecordEntry {
  return { ...record, zones: ranges.map((range) => range.unboundedZone) };
}

function isOfKind<Kind extends RecordKind>(
  record: StoredRecord | undefined,
  kind: Kind,
): record is StoredRecord<Kind> {
  return record?.kind === kind;
}
