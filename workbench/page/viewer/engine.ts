// What the page needs of the spreadsheet component, beyond the model the runtime already gives.
import { setTranslationMethod } from '@odoo/o-spreadsheet';

export { Spreadsheet } from '@odoo/o-spreadsheet';
export { Model, registries } from '../../runtime/engine';

/** Sets the words of the engine's own menus and messages; to be done before a model is made. */
export function translateEngine(words: (text: string) => string): void {
  setTranslationMethod((text: string, ..._values: unknown[]) => words(text));
}

/** A word of the engine as a plain text: some are objects that translate themselves when read. */
export function plainText(word: { toString: () => string }): string {
  return word.toString();
}
