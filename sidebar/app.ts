import type { WorkbookState } from '../src/contract';
import type { Language } from '../src/core/schema/words';
import type { HomeStart } from './home/views';
import type { Server } from './server/server';
import type { Speech } from './words/speech';

/** A screen draws itself anew each time it is shown, in the language of that moment. */
export type Screen = (app: App) => HTMLElement;

/** What every screen may use. */
export interface App {
  readonly server: Server;
  readonly speech: Speech;
  readonly state: WorkbookState;
  /** Replaces the whole screen and moves the focus to its heading, or to its first field. */
  readonly show: (screen: Screen) => void;
  /** Says a short sentence to screen readers, and shows it for a moment. */
  readonly announce: (sentence: string) => void;
  /** Same screen, in the other language. */
  readonly speak: (language: Language) => void;
  /** Asks the server for the state again, then shows the screen that suits it. */
  readonly home: (start?: HomeStart) => void;
}
