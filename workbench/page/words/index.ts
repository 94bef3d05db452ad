import { en, type Words } from './en';
import { fr } from './fr';

export type Language = 'fr' | 'en';
export type WordKey = keyof Words;

const WORDS: Record<Language, Words> = { en, fr };

/** A sentence of the page, with its `{values}` filled in. */
export type Say = (key: WordKey, values?: Record<string, string>) => string;

export function sayIn(language: Language): Say {
  const words = WORDS[language];
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
