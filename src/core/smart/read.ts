import type { Language } from '../schema/words';
import { lexiconOf } from './lexicon';
import { findQuantities } from './measure/quantities';
import type { Reading } from './reading';
import { clean } from './text/clean';
import { markDates } from './text/dates';
import { detectLanguage } from './text/language';
import { wordsToDigits } from './text/number-words';
import { normaliseNumbers } from './text/numbers';
import { correctSpelling } from './text/spelling';
import { findCadence } from './time/cadence';
import { findTimes } from './time/find-times';
import { forgetPast } from './time/past-clause';
import { sortWords } from './words';

/** Reads a sentence once for all criteria: its language, times, figures and content words. */
export function read(sentence: string, language?: Language): Reading {
  const folded = clean(sentence);
  const spoken = language ?? detectLanguage(folded);
  const lexicon = lexiconOf(spoken);
  const spelt = correctSpelling(folded, lexicon);
  const text = normaliseNumbers(wordsToDigits(markDates(spelt), lexicon.numbers));
  const cadence = findCadence(forgetPast(text, lexicon), lexicon);
  const { times, timeless } = findTimes(cadence.text, lexicon);
  const words = sortWords(timeless, lexicon);
  const quantities = findQuantities(timeless, words, lexicon);
  return {
    language: spoken,
    lexicon,
    text,
    timeless,
    times,
    hasCadence: cadence.hasCadence,
    quantities,
    words,
  };
}
