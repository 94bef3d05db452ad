import type { Language } from '../../core/schema/words';
import { say } from '../../locales';

/** What the id of an example says to those who point at it; its last line keeps the id the row had before. */
export function exampleNote(language: Language, before: string): string {
  const words = say(language, 'exampleNote');
  return before === '' ? words : `${words}\n\n[${before}]`;
}

/** The id an example's row had before; '' when the note does not say. */
export function idBefore(note: string): string {
  return /\[([^\]]+)\]\s*$/u.exec(note)?.[1] ?? '';
}
