import type { Language, Words as Wording } from '../../src/core/schema/words';
import { en, type WordKey, type Words } from './en';
import { formatsOf, type Formats } from './format';
import { fr } from './fr';
import { typesetFrench } from './typography';

export type Values = Readonly<Record<string, string | number>>;

/** One language's voice: sentences, and the numbers and days inside them. */
export interface Speech extends Formats {
  readonly language: Language;
  readonly say: (key: WordKey, values?: Values) => string;
  /** A wording that comes in both languages, from outside the words files. */
  readonly words: (both: Wording) => string;
  /** The form of `one|many` that suits the count, `{n}` filled in. */
  readonly count: (key: WordKey, n: number, values?: Values) => string;
}

const WORDS: Readonly<Record<Language, Words>> = { fr, en };

export function speechOf(language: Language): Speech {
  const word = (key: WordKey): string => typeset(language, WORDS[language][key]);
  const formats = formatsOf(language);
  return {
    ...formats,
    language,
    say: (key, values = {}) => fill(word(key), values),
    words: (both) => typeset(language, both[language]),
    count: (key, n, values = {}) => {
      const [one = '', many = one] = word(key).split('|');
      return fill(formats.isOne(n) ? one : many, { n: formats.whole(n), ...values });
    },
  };
}

const typeset = (language: Language, text: string): string =>
  language === 'fr' ? typesetFrench(text) : text;

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/gu, (mark, name: string) => String(values[name] ?? mark));
}
