import type { CellPosition, Getters, Locale, Model, Zone } from '../engine';
import type { EngineCommand, Refusal } from '../engine/batch';
import { type CellEdit, EXACT_TEXT_FORMAT } from '../engine/cell-edits';
import type { RecordEntry, RecordKind, RecordsPlugin, StoredRecord } from '../engine/records';
import { ServiceError } from '../errors';
import { type LocaleCode, isLocaleCode } from '../locales';
import { Layout } from './layout';
import { createModel, dispatchBatch } from './model';
import type { BookOptions } from './options';
import { WriteQueue } from './write-queue';

/** The engine's getters with ours. */
type BookGetters = Getters & Pick<RecordsPlugin, 'getRecords'>;

/** A message in the corner of the page. */
export interface Toast {
  readonly message: string;
  readonly title: string;
  /** `null` for Google's own delay. */
  readonly timeoutSeconds: number | null;
}

/** A document: the engine's Model behind a queue of writes that is emptied by the first read. */
export class BookDocument {
  readonly model: Model;
  readonly timeZone: string;
  readonly strict: boolean;
  readonly metadataCopiedWithTab: boolean;
  /** The document's own name. */
  name = 'PAC';
  /** Shows a script's message in the corner of the page; the host sets it. */
  announce: (toast: Toast) => void = () => undefined;
  /** Who runs the script at hand; the SpreadsheetApp service says. */
  user: () => string = () => '';
  readonly #queue = new WriteQueue();
  readonly #sheetsSoonGuarded = new Set<string>();
  #layout: Layout | null = null;
  #soonActive: string | null = null;
  #nextNumber: number;

  constructor(options: BookOptions) {
    this.timeZone = options.data?.timeZone ?? options.timeZone;
    this.strict = options.strict ?? true;
    this.metadataCopiedWithTab = options.metadataCopiedWithTab ?? true;
    this.#nextNumber = options.data?.nextNumber ?? 1;
    this.model = createModel(options, this.timeZone);
    this.model.on('update', this, () => {
      this.#layout = null;
    });
  }

  /** Reads the document as written so far: what waits is written first. */
  get getters(): BookGetters {
    this.flush();
    return this.storedGetters;
  }

  /** Reads the document as the engine has it, without what waits. */
  get storedGetters(): BookGetters {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine adds each plugin's getters at run time
    return this.model.getters as BookGetters;
  }

  /** The sheets as they will be once everything is written; reading it writes nothing. */
  get layout(): Layout {
    this.#layout ??= this.#readLayout();
    return this.#layout;
  }

  get locale(): Locale {
    return this.model.getters.getLocale();
  }

  get localeCode(): LocaleCode {
    const { code } = this.locale;
    return isLocaleCode(code) ? code : 'en_US';
  }

  get activeSheetId(): string {
    return this.#soonActive ?? this.model.getters.getActiveSheetId();
  }

  /** A number no sheet, rule or metadata item of this document has had. */
  nextNumber(): number {
    return this.#nextNumber++;
  }

  /** The number `nextNumber` would give. */
  get peekNumber(): number {
    return this.#nextNumber;
  }

  /**
   * Queues a command for the engine.
   * @param call the service call that asks for it, named if the engine refuses
   */
  write(call: string, command: EngineCommand): void {
    const { layout } = this;
    this.#queue.push(call, command);
    layout.apply(command);
    if (command.type === 'ADD_DATA_VALIDATION_RULE' && command.rule.isBlocking)
      this.#sheetsSoonGuarded.add(command.sheetId);
    if (command.type === 'ACTIVATE_SHEET') this.#soonActive = command.sheetIdTo;
  }

  /** Reads without writing, unless a command waits that concerns what is asked for. */
  gettersUnlessWaiting(concerns: (command: EngineCommand) => boolean): BookGetters {
    return this.#queue.hasCommand(concerns) ? this.getters : this.storedGetters;
  }

  /** Queues edits of the cells of a zone; rows and columns given to `editOf` count from the zone's corner. */
  edit(
    call: string,
    sheetId: string,
    zone: Zone,
    editOf: (row: number, column: number) => CellEdit | null,
  ): void {
    this.#queue.edit(call, sheetId, zone, editOf);
  }

  /** Makes a sheet the active one; a hidden one is shown, as in Sheets. */
  activate(call: string, sheetIdTo: string): void {
    const sheetIdFrom = this.activeSheetId;
    if (this.layout.find(sheetIdTo)?.hidden) this.write(call, { type: 'SHOW_SHEET', sheetId: sheetIdTo });
    if (sheetIdFrom !== sheetIdTo) this.write(call, { type: 'ACTIVATE_SHEET', sheetIdFrom, sheetIdTo });
  }

  /** Queues a record of ours. */
  putRecord(call: string, entry: RecordEntry): void {
    this.write(call, { type: 'PUT_RECORD', entry });
  }

  /** Every record of a kind. */
  records<Kind extends RecordKind>(kind: Kind): StoredRecord<Kind>[] {
    return this.getters.getRecords(kind);
  }

  /** The number format a cell has or will have; `''` for none. */
  formatAt(position: CellPosition): string {
    const { sheetId, row, col } = position;
    if (this.#queue.isShifting(sheetId, this.#isStored(sheetId))) this.flush();
    const waiting = this.#queue.formatAt(sheetId, row, col);
    if (waiting !== undefined) return waiting;
    const format = this.#isStored(sheetId) ? this.model.getters.getCell(position)?.format : '';
    return format === EXACT_TEXT_FORMAT ? '@' : (format ?? '');
  }

  /** Whether some cell of the sheet refuses values, or may once everything is written. */
  mayRefuseValues(sheetId: string): boolean {
    if (this.#sheetsSoonGuarded.has(sheetId)) return true;
    if (!this.#isStored(sheetId)) return false;
    return this.model.getters.getDataValidationRules(sheetId).some((rule) => rule.isBlocking);
  }

  /**
   * Writes what waits, as one step of calculation and of undo.
   * @throws ServiceError naming the call whose command the engine refused
   */
  flush(): void {
    if (this.#queue.isEmpty) return;
    const items = this.#queue.take();
    const refusals: Refusal[] = [];
    this.#sheetsSoonGuarded.clear();
    this.#soonActive = null;
    dispatchBatch(this.model, {
      type: 'BATCH',
      items: () => items,
      refusals: (refusal) => refusals.push(refusal),
    });
    const [first] = refusals;
    if (first)
      throw new ServiceError(`${first.call}: ${first.type} is refused (${first.reasons.join(', ')})`);
  }

  #readLayout(): Layout {
    const layout = Layout.read(this.model.getters);
    for (const command of this.#queue.commands()) layout.apply(command);
    return layout;
  }

  #isStored(sheetId: string): boolean {
    return this.model.getters.tryGetSheet(sheetId) !== undefined;
  }
}
