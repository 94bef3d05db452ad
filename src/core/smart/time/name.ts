import type { Lexicon } from '../lexicon/lexicon';
import { stem } from '../lexicon/word-list';

const DATED_REPORT =
  /\b(?:rapport|bilan|reporting|compte rendu|report|review of|resultats|plan|budget|catalogue) (?:de |du |d'|of |for )?(?:la |l'|the )?$/u;

/** Whether a year, quarter, month or season is a part of a name: "Pack 2025", "Summer 2026 collection". */
export function isName(before: string, after: string, lexicon: Lexicon): boolean {
  if (DATED_REPORT.test(before)) return true;
  return isNamedBefore(before, lexicon) || (lexicon.time.nameFollows && isNamedAfter(before, after, lexicon));
}

function isNamedBefore(before: string, { time, stop, verbs }: Lexicon): boolean {
  const word = /([a-z¤§]+)[ -]$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const root = stem(word);
  return !time.beforeDate.has(root) && !stop.has(root) && !verbs.has(root);
}

const FIRM = /\b(?:by|before|until|till|end of|no later than|by (?:early|mid|late))[ -]$/u;

/** In English a noun may follow: "the Q2 report", but "Q2 sales" says when. */
function isNamedAfter(before: string, after: string, { stop, verbs, umbrella }: Lexicon): boolean {
  if (FIRM.test(before)) return false;
  const word = /^ ([a-z]+)/u.exec(after)?.[1];
  if (word === undefined) return false;
  const root = stem(word);
  return !stop.has(root) && !verbs.has(root) && !umbrella.has(root);
}
