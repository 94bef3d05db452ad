import { BookDocument } from '../runtime/book/document';
import type { BookFile } from '../runtime/book/options';
import type { LocaleCode } from '../runtime/locales';
import {
  emptyWindow,
  type Answer,
  type EditorWindow,
  type Question,
  type WindowChange,
} from '../runtime/services/ui/window';
import type { Model } from '../runtime/engine';
import type { Connect } from './script-frame';
import type { Touched } from './viewer/touched-zones';
import type { Language } from './words';

/** The workbook and the add-on's scripts, as the page needs them. */
export interface Backstage {
  readonly model: Model;
  readonly window: EditorWindow;
  locale: () => LocaleCode;
  changeLocale: (code: LocaleCode) => void;
  /** JSON text that `openBackstage` takes back. */
  save: () => string;
  /** Loads the add-on's scripts and lets them add their menus. */
  start: (scripts: Scripts, audience: Audience) => void;
  /** Runs a function of the add-on; what it throws is thrown. */
  run: (name: string) => void;
  connect: (onClose: () => void) => Connect;
  /** A person has changed these cells. */
  edited: (touched: Touched) => void;
}

export interface Scripts {
  code: string;
  files: Record<string, string>;
}

/** Who sees and answers the add-on. */
export interface Audience {
  answer: (question: Question) => Answer;
  changed: (change: WindowChange) => void;
}

export interface BackstageOptions {
  content: string | undefined;
  language: Language;
  locale: LocaleCode;
}

export function openBackstage({ content, locale }: BackstageOptions): Backstage {
  const data = content === undefined ? undefined : (JSON.parse(content) as BookFile);
  const book = new BookDocument({ locale, timeZone: 'Europe/Paris', ...(data && { data }) });
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
