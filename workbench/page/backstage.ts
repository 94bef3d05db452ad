import { createBook, type BookFile } from '../runtime/book';
import type { Model } from '../runtime/engine';
import { evaluateInPage, type ScriptWindow } from '../runtime/evaluate-page';
import { createRuntime, type Runtime } from '../runtime/host';
import type { LocaleCode } from '../runtime/locales';
import type { SavedProperties } from '../runtime/services/properties';
import type { Answer, EditorWindow, Question, WindowChange } from '../runtime/services/ui/window';
import { element } from './dom';
import type { Connect } from './script-frame';
import type { Settings } from './settings';
import { keepPerson, readPerson } from './storage/person';
import type { Touched } from './viewer/touched-zones';

/** The project's files by name, as they would be pushed to Google. */
export type Scripts = Readonly<Record<string, string>>;

/** Who sees and answers the add-on. */
export interface Audience {
  answer: (question: Question) => Answer;
  changed: (change: WindowChange) => void;
}

/** With what a workbook is opened. */
export interface BackstageOptions {
  settings: Settings;
  scripts: Scripts;
  audience: Audience;
}

/** What is kept of a workbook and of the add-on in it. */
interface Kept {
  book: BookFile;
  properties: SavedProperties;
}

/** The workbook and the add-on's scripts in it, as the page needs them. */
export class Backstage {
  private readonly runtime: Runtime;

  /**
   * @param content What `save` gave; undefined opens an empty workbook.
   * @throws When the content is no workbook the engine can read.
   */
  constructor(content: string | undefined, { settings, scripts, audience }: BackstageOptions) {
    const kept = content === undefined ? null : keptIn(content);
    this.runtime = createRuntime({
      ...(kept && { book: kept.book }),
      properties: { ...kept?.properties, user: readPerson() },
      files: scripts,
      evaluate: evaluateInPage(scriptWindow()),
      locale: settings.locale,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      userLocale: settings.language,
      authMode: 'LIMITED',
      answer: audience.answer,
      onWindowChange: audience.changed,
    });
  }

  get model(): Model {
    return this.runtime.book.model;
  }

  get window(): EditorWindow {
    return this.runtime.window;
  }

  get locale(): LocaleCode {
    return this.runtime.book.localeCode;
  }

  /** The menus of the add-on follow: their language may. */
  changeLocale(code: LocaleCode): void {
    this.runtime.book.setLocale(code);
    this.start();
  }

  /** JSON text, for another `Backstage` to open. What the add-on keeps for the person is no part of a workbook. */
  save(): string {
    const { user: _person, ...properties } = this.runtime.saveProperties();
    const kept: Kept = { book: this.runtime.book.save(), properties };
    return JSON.stringify(kept);
  }

  /** Remembers what the add-on keeps for the person, for their other workbooks. */
  savePerson(): void {
    keepPerson(this.runtime.saveProperties().user ?? {});
  }

  /** Lets the add-on add its menus. */
  start(): void {
    this.runtime.open();
  }

  /** Runs a function of the add-on; what it throws is thrown. */
  run(name: string): void {
    this.runtime.run(name);
    this.runtime.book.flush();
  }

  /** Connects a frame of the add-on; `onClose` is the frame's own wish to close. */
  connect(onClose: () => void, onEditorFocus: () => void): Connect {
    return (realm) => this.runtime.connect({ realm, onClose, onEditorFocus });
  }

  closeSidebar(): void {
    this.runtime.closeSidebar();
  }

  /** A person has changed these cells. */
  edited({ sheetId, zones }: Touched): void {
    for (const zone of zones) this.runtime.edited(sheetId, zone);
  }
}

/** @throws When the content is no workbook the engine can read. */
export function assertReadable(content: string): void {
  createBook({ locale: 'en_US', timeZone: 'UTC', data: keptIn(content).book });
}

function keptIn(content: string): Kept {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it holds is found out by opening it
  return JSON.parse(content) as Kept;
}

/** Scripts have a world of their own, as on Google's side: they neither see the page nor change its objects. */
function scriptWindow(): ScriptWindow {
  const frame = element('iframe', { hidden: true, title: 'scripts' });
  document.body.append(frame);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a window has the constructors of its realm
  return frame.contentWindow as ScriptWindow;
}
