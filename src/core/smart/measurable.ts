import type { Points } from './result';
import type { Reading } from './reading';
import { pattern } from './text/compiled';

/** M: a quantity attached to an indicator or a countable thing; 2 with the level it starts from. */
export function measurable({ quantities, timeless, lexicon }: Reading): Points {
  if (quantities.length === 0) return 0;
  return pattern(lexicon.cues.baseline).test(timeless) ? 2 : 1;
}
