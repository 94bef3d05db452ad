import { assertReadable } from './backstage';
import { ask } from './dialogs/dialog';
import { readDocumentFile } from './storage/document-file';
import { chooseFile } from './storage/files';
import { forget, keep, type KeptBook } from './storage/shelf';
import type { Say } from './words';

/** What must happen before the open workbook gives way to another. */
export interface Replaceable {
  readonly changedSinceFile: boolean;
  saveToFile: () => void;
  /** Stops saving: the shelf now holds the next workbook. */
  letGo: () => Promise<void>;
}

/** Starts an empty workbook in the place of the open one, if the person agrees. */
export async function startNew(current: Replaceable, say: Say): Promise<void> {
  if (!(await mayReplace(current, say))) return;
  await current.letGo();
  await forget('open');
  location.reload();
}

/** Opens a chosen file in the place of the open workbook; a file that cannot be read changes nothing. */
export async function openFile(current: Replaceable, say: Say): Promise<void> {
  const file = await chooseFile('.json,application/json');
  if (!file) return;
  const book = readable(await file.text());
  if (!book) return tellRefused(file.name, say);
  if (!(await mayReplace(current, say))) return;
  await current.letGo();
  await keep('open', book);
  location.reload();
}

/** Really opens it, aside: a file can look right and still hold what the engine refuses. */
function readable(text: string): KeptBook | undefined {
  try {
    const book = readDocumentFile(text);
    if (book) assertReadable(book.content);
    return book;
  } catch {
    return undefined;
  }
}

async function tellRefused(name: string, say: Say): Promise<void> {
  await ask(say('fileRefusedTitle'), say('fileRefusedText', { name }), [{ id: 'ok', label: say('ok') }]);
}

async function mayReplace(current: Replaceable, say: Say): Promise<boolean> {
  if (!current.changedSinceFile) return true;
  const choice = await ask(say('replaceTitle'), say('replaceText'), [
    { id: 'save', label: say('replaceSave') },
    { id: 'replace', label: say('replaceAnyway') },
    { id: 'cancel', label: say('cancel') },
  ]);
  if (choice === 'save') current.saveToFile();
  return choice === 'save' || choice === 'replace';
}
