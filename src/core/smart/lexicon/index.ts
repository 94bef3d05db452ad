import type { Language } from '../../schema/words';
import { english } from './en';
import { french } from './fr';
import type { Lexicon } from './lexicon';

const BUILDERS: Readonly<Record<Language, () => Lexicon>> = { fr: french, en: english };
const built = new Map<Language, Lexicon>();

/** The lexicon of a language, built when a first sentence needs it: other functions load nothing of it. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = built.get(language) ?? BUILDERS[language]();
  built.set(language, lexicon);
  return lexicon;
}
