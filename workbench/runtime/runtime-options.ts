import type { AuthMode } from './boundary/auth-mode';
import type { CallCosts } from './boundary/clock';
import type { BookFile } from './book/options';
import type { Evaluate } from './evaluate';
import type { LocaleCode } from './locales';
import type { ProjectFiles } from './services/html';
import type { SavedProperties } from './services/properties';
import type { Answer, Question, WindowChange } from './services/ui/window';

/** How a runtime is made. Everything that would differ between two runs is here. */
export interface RuntimeOptions {
  /** The project's files, `Code.js` among them, as they would be pushed. */
  readonly files: ProjectFiles;
  /** Where the script runs: a context in Node, a window in the page. */
  readonly evaluate: Evaluate;
  /** The spreadsheet's locale. */
  readonly locale: LocaleCode;
  /** The spreadsheet's time zone and the script's, an IANA name. */
  readonly timeZone: string;
  /** The user's language, as `Session.getActiveUserLocale()` tells it. Default `en`. */
  readonly userLocale?: string;
  /** The present moment, fixed or asked each time. Default: the real one. */
  readonly now?: Date | (() => Date);
  /** A document saved before. Default: an empty one. */
  readonly book?: BookFile;
  /** Properties saved with it. */
  readonly properties?: SavedProperties;
  /** Whether a formula Sheets would misread throws. Default true. */
  readonly strict?: boolean;
  /** The mode `open()` runs `onOpen` in. Default `NONE`: an add-on installed, not yet enabled in the document. */
  readonly authMode?: AuthMode;
  /** Google accounts signed in at once. Default 1. */
  readonly accounts?: number;
  /** The account that runs the script; protections may leave it out. */
  readonly userEmail?: string;
  /** False for a run outside the editor: no `getUi()`, no document lock. Default true. */
  readonly inEditor?: boolean;
  /** Whether a copied tab carries its developer metadata, which nobody has verified. Default true. */
  readonly metadataCopiedWithTab?: boolean;
  /** How long calls are taken to last, in milliseconds. Default: typical durations on a fixed clock, else none. */
  readonly callCosts?: CallCosts;
  /** Answers the script's questions. Default: the answers scripted in `answers`. */
  readonly answer?: (question: Question) => Answer;
  /** Told when what the user sees has changed. */
  readonly onWindowChange?: (change: WindowChange) => void;
}
