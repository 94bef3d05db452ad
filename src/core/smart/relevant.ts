import type { Points } from './result';
import type { Reading } from './reading';
import { holdsWord, pattern } from './text/compiled';

/** R: 2 when a reason is stated, 1 when a sales, customer or marketing indicator is named. */
export function relevant({ text, lexicon }: Reading): Points {
  if (pattern(lexicon.cues.purpose).test(text)) return 2;
  return holdsWord(text, lexicon.commercial) || holdsWord(text, lexicon.precise) ? 1 : 0;
}
