import type { Answers } from '../../src/contract';
import type { Speech } from '../words/speech';

/** How many tabs went, and which ones stay because people typed in them. */
export function sayRemoved({ say, count }: Speech, { removed, kept }: Answers['remove']): readonly string[] {
  const gone = count('removed', removed);
  return kept.length === 0 ? [gone] : [gone, say('keptTabs', { tabs: kept.join(', ') })];
}
