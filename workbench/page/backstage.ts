import { BookDocument } from '../runtime/book/document';
import type { BookFile } from '../runtime/book/options';
import type { Model } from '../runtime/engine';
import type { LocaleCode } from '../runtime/locales';
import {
  emptyWindow,
  type Answer,
  type EditorWindow,
  type Question,
  type WindowChange,
} from '../runtime/services/ui/window';
import type { Connect } from './script-frame';
import type { Settings } from './settings';
import type { Touched } from './viewer/touched-zones';

/** The workbook and the add-on's scripts, as the page needs them. */
export interface Backstage {
  readonly model: Model;
  readonly window: EditorWindow;
  locale: () => LocaleCode;
  changeLocale: (code: LocaleCode) => void;
  /** JSON text that `openBackstage` takes back. */
  save: () => string;
  /** Lets the add-on's scripts add their menus. */
  start: () => void;
  /** Runs a function of the add-on; what it throws is thrown. */
  run: (name: string) => void;
  /** Connects a frame of the add-on; `onClose` is the frame's own wish to close. */
  connect: (onClose: () => void) => Connect;
  /** A person has changed these cells. */
  edited: (touched: Touched) => void;
}

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

/** @param content What `save` gave; undefined opens an empty workbook. */
export function openBackstage(content: string | undefined, { settings }: BackstageOptions): Backstage {
  const data = content === undefined ? undefined : (JSON.parse(content) as BookFile);
  const book = new BookDocument({ locale: settings.locale, timeZone: 'Europe/Paris', ...(data && { data }) });
  return {
    model: book.model,
    window: emptyWindow(),
    locale: () => book.localeCode,
    changeLocale: () => undefined,
    save: () =>
      JSON.stringify({
        version: 1,
        timeZone: book.timeZone,
        nextNumber: book.peekNumber,
        engine: book.model.exportData(),
      }),
    start: () => undefined,
    run: () => undefined,
    edited: () => undefined,
    connect: () => () => {
      throw new Error('later');
    },
  };
}

/** @throws When the content is no workbook the engine can read. */
export function assertReadable(content: string): void {
  new BookDocument({ locale: 'en_US', timeZone: 'UTC', data: JSON.parse(content) as BookFile });
}
