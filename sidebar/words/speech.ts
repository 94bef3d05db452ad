import type { Language } from '../../src/core/schema/words';
import { en, type WordKey, type Words } from './en';
import { formatsOf, type Formats } from './format';
import { fr } from './fr';

export type Values = Readonly<Record<string, string | number>>;

/** One language's voice: sentences, and the numbers and days inside them. */
export interface Speech extends Formats {
  readonly language: Language;
  say(key: WordKey, values?: Values): string;
  /** The form of `one|many` that suits the count, `{n}` filled in. */
  count(key: WordKey, n: number, values?: Values): string;
}

const WORDS: Readonly<Record<Language, Words>> = { fr, en };

export function speechOf(language: Language): Speech {
  const words = WORDS[language];
  const formats = formatsOf(language);
  return {
    ...formats,
    language,
    say: (key, values = {}) => fill(words[key], values),
    count: (key, n, values = {}) => {
      const [one = '', many = one] = words[key].split('|');
      return fill(formats.isOne(n) ? one : many, { n: formats.whole(n), ...values });
    },
  };
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/gu, (mark, name: string) => String(values[name] ?? mark));
}
