import type { Toast } from '../../book/document';
import type { RegisteredMenu } from './menu';

/** What the sidebar shows. */
export interface SidebarWindow {
  readonly title: string;
  readonly content: string;
}

/** A dialog that shows a page. */
export interface DialogWindow extends SidebarWindow {
  readonly modal: boolean;
  /** Pixels; 0 when the script set none. */
  readonly width: number;
  readonly height: number;
}

/** A question or a message that waits for a button. */
export interface Question {
  readonly title: string;
  readonly prompt: string;
  /** Names of the buttons offered: `OK`, `CANCEL`, `YES`, `NO`. */
  readonly buttons: readonly string[];
  /** Whether a line of text is asked for too. */
  readonly asksText: boolean;
}

/** The button pressed (`CLOSE`: the cross of the title bar), and the text typed. */
export interface Answer {
  readonly button: string;
  readonly text?: string;
}

/** What changed in what the user sees. */
export type WindowChange = 'menus' | 'sidebar' | 'dialogs' | 'toasts';

/** All that the script has put before the user's eyes; the page draws it, tests read it. */
export interface EditorWindow {
  menus: readonly RegisteredMenu[];
  sidebar: SidebarWindow | null;
  dialogs: readonly DialogWindow[];
  /** Short messages that go away by themselves; every one so far. */
  toasts: readonly Toast[];
  /** Every question asked so far. */
  questions: readonly Question[];
}

/** Nothing shown yet. */
export const emptyWindow = (): EditorWindow => ({
  menus: [],
  sidebar: null,
  dialogs: [],
  toasts: [],
  questions: [],
});

/** The editor's window, and who answers and watches it. */
export interface Editor {
  readonly window: EditorWindow;
  /** Answers a question, at once: the script waits for it. */
  readonly answer: (question: Question) => Answer;
  /** Told after every change. */
  readonly changed: (change: WindowChange) => void;
}
