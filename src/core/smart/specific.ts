import type { Points } from './result';
import type { Reading } from './reading';
import { everyWord, pattern } from './text/compiled';

/**
 * S: what, and for whom or where. 2 with a figure on one thing; 1 for a broad indicator with a figure, or one
 * thing without a figure; 0 for a broad word or a bare activity alone.
 */
export function specific(reading: Reading): Points {
  const { quantities, words } = reading;
  const hasFigure = quantities.length > 0;
  if (isOneThing(reading)) return hasFigure ? (hasSeveralIndicators(reading) ? 1 : 2) : 1;
  return hasFigure && words.umbrella > 0 ? 1 : 0;
}

function isOneThing({ words, quantities, timeless, lexicon }: Reading): boolean {
  const { umbrella, activities, things, deeds, specific: narrowing, hasPrecise } = words;
  const hasFigure = quantities.length > 0;
  if (!hasFigure && isWishOfStatus(timeless, lexicon.cues.become, lexicon.cues.rank)) return false;
  if (hasPrecise) return true;
  if (narrowing.length === 0) return false;
  return hasFigure || umbrella + activities + things + deeds > 0 || narrowing.length > 1;
}

function isWishOfStatus(text: string, become: string, rank: string): boolean {
  return pattern(become).test(text) || pattern(rank).test(text);
}

/** Several indicators in one sentence: one objective each is asked for. */
export function hasSeveralIndicators({ timeless, lexicon }: Reading): boolean {
  const found = timeless.match(everyWord(lexicon.precise)) ?? [];
  return new Set(found).size > 1;
}
