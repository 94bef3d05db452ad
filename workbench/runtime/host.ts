import type { Book, Snapshot } from './book';
import { bindScript, openBook } from './bound-script';
import type { AuthMode } from './boundary/auth-mode';
import type { CallLog } from './boundary/call-log';
import type { Faults } from './boundary/faults';
import type { Zone } from './engine';
import { isServiceObject } from './proxy';
import type { RuntimeOptions } from './runtime-options';
import type { Script } from './script';
import { createGoogleClient, type GoogleClient, type ScriptRunOptions } from './script-run';
import { saveProperties, type SavedProperties } from './services/properties';
import type { Holder } from './services/storage';
import type { Answer, EditorWindow } from './services/ui/window';
import { Sheet } from './spreadsheet/sheet';
import { Spreadsheet } from './spreadsheet/spreadsheet';
import { setStage, type Stage } from './stage';
import { editEvent, eventText, openEvent, type EditedTexts } from './triggers';

/** What a page chooses of its `google.script.run` client. */
export type ClientOptions = Omit<ScriptRunOptions, 'server' | 'accounts'>;

/** A document with the script bound to it, as it is while a person has it open. */
export class Runtime {
  readonly book: Book;
  /** The document as the services give it; calls made here are no calls of the script. */
  readonly spreadsheet: Spreadsheet;
  readonly #options: RuntimeOptions;
  readonly #stage: Stage;
  readonly #script: Script;

  constructor(options: RuntimeOptions) {
    this.#options = options;
    this.#stage = setStage(options);
    this.book = openBook(options, this.#stage);
    this.spreadsheet = new Spreadsheet(this.book);
    this.#script = bindScript(this.book, this.#stage, options);
  }

  /** What the script has put before the user: menus, sidebar, dialogs, toasts, questions. */
  get window(): EditorWindow {
    return this.#stage.editor.window;
  }

  /** Every service call of the script. */
  get calls(): CallLog {
    return this.#stage.calls.log;
  }

  /** Where calls can be made to fail. */
  get faults(): Faults {
    return this.#stage.calls.faults;
  }

  /** Answers to the script's questions to come, in order; push to it. */
  get answers(): Answer[] {
    return this.#stage.answers;
  }

  /** What the script logged. */
  get logs(): readonly string[] {
    return this.#stage.lines;
  }

  /** Opens the document anew: the menus are those that `onOpen` adds. */
  open(mode: AuthMode = this.#options.authMode ?? 'NONE'): void {
    this.window.menus = [];
    this.#trigger(mode, 'onOpen', openEvent(mode, this.spreadsheet));
  }

  /** Installs the add-on from this document. */
  install(): void {
    this.#trigger('FULL', 'onInstall', openEvent('FULL', this.spreadsheet));
  }

  /** Runs a function of the script as a menu item does. */
  run(name: string, ...args: unknown[]): unknown {
    return this.#script.call('FULL', name, args);
  }

  /** A person types a text in a cell; the script's `onEdit` follows. */
  edit(sheetName: string, a1: string, text: string): void {
    const { sheetId, row, column, ...values } = this.book.type(sheetName, a1, text);
    const zone = { top: row - 1, bottom: row - 1, left: column - 1, right: column - 1 };
    const value = eventText(values.value, this.book.timeZone);
    const oldValue = eventText(values.oldValue, this.book.timeZone);
    this.edited(sheetId, zone, { value, oldValue });
  }

  /** A person has edited these cells (the engine's id of the sheet, its zone from 0): `onEdit` follows. */
  edited(sheetId: string, { top, bottom, left, right }: Zone, texts: EditedTexts = {}): void {
    const sheet = new Sheet(this.book, sheetId);
    const range = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
    this.#trigger('LIMITED', 'onEdit', editEvent(range, this.spreadsheet, texts));
  }

  /** The `google` global of a page of the script; unless said otherwise, closing it closes the sidebar. */
  connect(client: ClientOptions = {}): GoogleClient {
    const server = {
      exposes: (name: string) => this.#script.has(name),
      call: (name: string, args: readonly unknown[]) => this.#script.callRaw('FULL', name, args),
      isServiceObject,
    };
    const { accounts = 1 } = this.#options;
    return createGoogleClient({ onClose: () => this.closeSidebar(), ...client, server, accounts });
  }

  closeSidebar(): void {
    this.window.sidebar = null;
    this.#stage.editor.changed('sidebar');
  }

  /** Another execution takes a lock for this long on the scripts' clock, in milliseconds. */
  holdLockElsewhere(holder: Holder, milliseconds: number): void {
    this.#stage.locks(holder).elsewhereUntil = this.#stage.clock.now() + milliseconds;
  }

  /** Lets time pass on the scripts' clock. */
  wait(milliseconds: number): void {
    this.#stage.clock.advance(milliseconds);
  }

  /** Everything the user could see in the document. */
  snapshot(): Snapshot {
    return this.book.snapshot();
  }

  /** The script's properties, to be saved with the document. */
  saveProperties(): SavedProperties {
    return saveProperties(this.#stage.properties);
  }

  #trigger(mode: AuthMode, name: string, event: object): void {
    if (this.#script.has(name)) this.#script.call(mode, name, [event]);
  }
}

/** Opens a document, new or saved, and loads the script into it. */
export function createRuntime(options: RuntimeOptions): Runtime {
  return new Runtime(options);
}
