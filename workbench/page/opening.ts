import { Backstage, type BackstageOptions } from './backstage';
import { ask } from './dialogs/dialog';
import { download, fileNameOf } from './storage/files';
import { forget, keep, take, type KeptBook } from './storage/shelf';
import type { Say } from './words';

/** The workbook of this visit. */
export interface Opened {
  backstage: Backstage;
  name: string;
  changedSinceFile: boolean;
  /** Set when the workbook of last time could not be read, and was set aside. */
  unread?: KeptBook;
}

/** Opens the workbook of last time, or an empty one. */
export async function openLast(options: BackstageOptions): Promise<Opened> {
  const kept = await take('open').catch(() => undefined);
  if (!kept) return openEmpty(options);
  try {
    return { ...kept, backstage: new Backstage(kept.content, options) };
  } catch {
    // Where an empty workbook does not open either, the add-on is at fault, and the kept workbook is left alone.
    const empty = openEmpty(options);
    await keep('unread', kept);
    return { ...empty, unread: kept };
  }
}

function openEmpty(options: BackstageOptions): Opened {
  return { name: '', changedSinceFile: false, backstage: new Backstage(undefined, options) };
}

/** Tells that the last workbook could not be read, and offers it as a file: nothing is lost. */
export async function tellUnread(unread: KeptBook, say: Say): Promise<void> {
  const choice = await ask(say('bookRefusedTitle'), say('bookRefusedText'), [
    { id: 'download', label: say('bookRefusedDownload') },
    { id: 'close', label: say('close') },
  ]);
  if (choice !== 'download') return;
  download(fileNameOf(unread.name, 'json'), unread.content, 'application/json');
  await forget('unread');
}
