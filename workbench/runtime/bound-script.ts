import { createBook, type Book } from './book';
import type { Realm } from './boundary/realm';
import { registerCustomFunctions } from './custom-functions';
import { ServiceError } from './errors';
import type { RuntimeOptions } from './runtime-options';
import { Script } from './script';
import { createPlainGlobals, createServices, type ServiceSupport } from './services/globals';
import { releaseAll } from './services/lock';
import { Ui } from './services/ui';
import { SpreadsheetAppService } from './spreadsheet/spreadsheet-app';
import type { Stage } from './stage';

const MAIN_FILE = 'Code.js';

/** The document a stage shows, new or saved before. */
export function openBook(options: RuntimeOptions, { clock }: Stage): Book {
  const { locale, timeZone, strict = true, metadataCopiedWithTab = true, book: data } = options;
  const now = () => new Date(clock.now());
  return createBook({ locale, timeZone, strict, metadataCopiedWithTab, now, ...(data && { data }) });
}

/** Loads the script of the project and binds it to a document: its services, its custom functions, its toasts. */
export function bindScript(book: Book, stage: Stage, options: RuntimeOptions): Script {
  const source = options.files[MAIN_FILE];
  if (source === undefined) throw new ServiceError(`The project has no ${MAIN_FILE}.`);
  connectBook(book, stage);
  const SpreadsheetApp = spreadsheetApp(book, stage, options);
  const support = supportOf(stage, options);
  const program = {
    source,
    openWorld: () => options.evaluate(() => stage.clock.now()),
    services: (realm: Realm) => ({ SpreadsheetApp, ...createServices(support, realm) }),
    plainGlobals: createPlainGlobals(stage.lines),
  };
  const script = new Script(program, stage.executions, stage.calls);
  registerCustomFunctions(script, source);
  return script;
}

/** Toasts reach the window; an execution that ends leaves nothing unwritten and no lock held. */
function connectBook(book: Book, { editor, executions, locks }: Stage): void {
  book.announce = (toast) => {
    editor.window.toasts = [...editor.window.toasts, toast];
    editor.changed('toasts');
  };
  executions.onEnd((mode) => {
    releaseAll(locks);
    // A cell is calculated in the midst of the engine's own writing, and its function writes nothing.
    if (mode !== 'CUSTOM_FUNCTION') book.flush();
  });
}

function supportOf(stage: Stage, options: RuntimeOptions): ServiceSupport {
  const { files, timeZone, userLocale = 'en', inEditor: inDocument = true } = options;
  return { ...stage, files, timeZone, userLocale, inDocument };
}

function spreadsheetApp(
  book: Book,
  { clock, editor }: Stage,
  options: RuntimeOptions,
): SpreadsheetAppService {
  const { inEditor = true, userEmail = 'me@example.com' } = options;
  const ui = inEditor ? new Ui(editor) : null;
  return new SpreadsheetAppService(book, { now: () => new Date(clock.now()), ui: () => ui, userEmail });
}
