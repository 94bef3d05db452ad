import type { Points } from './result';
import type { Reading } from './reading';
import { pattern } from './text/compiled';

const MONTH = 31;
const QUARTER = 80;
const BOUNDED_RATE = /\b(?:rate|taux|share of|part de|success|reussite|satisfaction)\b/u;
const TO_ALL =
  /\b(?:a|to|de|achieve|atteindre|reach|obtenir|avoir|have|get) 100 pct|100 pct (?:success|de reussite|conversion|win|de conversion|satisfaction)/u;
const NO_MEANS =
  /\b(?:sans|no|without|avec aucune?) (?:budget|moyens?|ads?|publicite|equipe|team|resources?|money|staff|investissement|one)\b/u;

/** A: evidence in the text (means, a baseline, a moderate change over a quarter or more) against implausibility. */
export function achievable(reading: Reading): Points {
  if (isImplausible(reading)) return 0;
  return hasEvidence(reading) ? 2 : 1;
}

function hasEvidence(reading: Reading): boolean {
  const { timeless, lexicon, quantities } = reading;
  if (NO_MEANS.test(timeless)) return false;
  if (pattern(lexicon.cues.means).test(timeless)) return true;
  if (quantities.length > 0 && pattern(lexicon.cues.baseline).test(timeless)) return true;
  return isModerate(reading);
}

/** A share or a level, "12 % of leads", "reach 25 %", is no change. */
const SHARE =
  /(?<!\b(?:by|de|of) |[+-] ?)\b\d[\d.]* pct (?:of|des|de la|de l'|du|de nos|d')|\b(?:(?:atteindre|obtenir|avoir|achieve|reach) (?:[a-z]+ ){0,4}|to |a |at |avec )\d[\d.]* pct(?! (?:increase|growth|rise|more|improvement|reduction|decrease|boost|drop|uplift))/u;

/** At most half more or less, over a quarter or more. */
function isModerate({ quantities, times, timeless }: Reading): boolean {
  if (SHARE.test(timeless)) return false;
  const changes = quantities.filter(({ kind }) => kind === 'percent');
  const isShort = times.some(({ days }) => days !== undefined && days < QUARTER);
  return changes.length > 0 && changes.every(({ value }) => value <= 50) && times.length > 0 && !isShort;
}

function isImplausible(reading: Reading): boolean {
  const { quantities, timeless, times } = reading;
  const hasBaseline = pattern(reading.lexicon.cues.baseline).test(timeless);
  const growth = Math.max(0, ...quantities.map(growthOf));
  const shortest = Math.min(Infinity, ...times.map(({ days }) => days ?? Infinity));
  if (growth >= 10 && !hasBaseline) return true;
  if (growth >= 2 && shortest <= MONTH) return true;
  if (TO_ALL.test(timeless) && BOUNDED_RATE.test(timeless)) return true;
  return quantities.some(({ kind, value }) => kind === 'amount' && value >= 1e9) && shortest <= 366;
}

function growthOf({ kind, value }: { kind: string; value: number }): number {
  if (kind === 'multiple') return value;
  return kind === 'percent' ? 1 + value / 100 : 0;
}
