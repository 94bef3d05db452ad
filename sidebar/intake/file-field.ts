import { element } from '../dom/element';
import { type Field, textField } from '../dom/field';
import type { Import } from './draft';
import { readFile, UnreadableFile } from './read-file';

/** Where a file is chosen. */
export interface FileField {
  readonly field: Field;
  /** Waits for the file chosen to be read: a large one takes a moment. */
  readonly read: () => Promise<void>;
  /** The file chosen last could not be read, and it is said beside it. */
  readonly isRefused: () => boolean;
  /** Lines were pasted after the file was chosen: they count. */
  readonly forget: () => void;
}

/** A file of sales, read as soon as it is chosen. */
export function fileField({ app: { speech }, typed }: Import): FileField {
  const input = element('input', { type: 'file', accept: '.csv,.txt,.tsv,text/csv,text/plain' });
  const hint = typed.now.source?.name ?? speech.say('importFileHint');
  const field = textField({ path: 'file', label: speech.say('importFile'), input, hint });
  let reading = Promise.resolve();
  let isRefused = false;
  const take = async (file: File): Promise<void> => {
    isRefused = false;
    typed.change({ source: null });
    try {
      typed.change({ source: await readFile(speech, file) });
    } catch (error) {
      isRefused = true;
      input.value = '';
      field.complain(error instanceof UnreadableFile ? error.message : speech.say('importUnreadable'));
    }
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) reading = take(file);
  });
  return {
    field,
    read: () => reading,
    isRefused: () => isRefused,
    forget: () => {
      isRefused = false;
      input.value = '';
    },
  };
}
