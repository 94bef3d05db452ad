import { nameKey } from '../../src/core/intake/name-key';
import type { WordKey } from '../words/en';

/** What keeps a name from becoming another; null when nothing does. Another spelling of itself is allowed. */
export function renameProblem(from: string, to: string, there: readonly string[]): WordKey | null {
  if (to === '') return 'newNameMissing';
  if (to === from) return 'sameName';
  const others = there.filter((name) => name !== from);
  return others.some((name) => nameKey(name) === nameKey(to)) ? 'alreadyThere' : null;
}
