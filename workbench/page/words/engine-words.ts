import charts from './engine-fr/charts.json';
import menus from './engine-fr/menus.json';
import messages from './engine-fr/messages.json';
import panels from './engine-fr/panels.json';
import type { Language } from './index';

/** The engine ships in English only: our own table of what a person meets. */
const FRENCH: ReadonlyMap<string, string> = new Map(
  [menus, panels, charts, messages].flatMap((table) => Object.entries(table)),
);

/**
 * Translates the engine's interface. What the table lacks stays in English.
 *
 * @returns A function of the English text, placeholders such as `%s` kept.
 */
export function engineWordsIn(language: Language): (text: string) => string {
  if (language === 'en') return (text) => text;
  return (text) => FRENCH.get(text) ?? FRENCH.get(text.replaceAll(/[ \t]*\n\s*/gu, ' ')) ?? text;
}
