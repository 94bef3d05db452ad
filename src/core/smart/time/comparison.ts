import type { TimeWords } from '../lexicon/lexicon';
import { atEnd } from '../text/compiled';

/** "from 30 in 2025 to 45": the first date is where the figure comes from. */
const PAIR_BEFORE =
  /\b(?:from|de) \d[\d.]*(?: (?:pct|pts|cur|[a-z]+)){0,3} (?:in|en|fin|au|a fin|at the end of|as of|for)? ?$/u;
const PAIR_AFTER = /^,? ?(?:to|a|vers|jusqu'a) (?:[a-z]+ ){0,2}\d/u;

/** "(May: 31%)": a date in brackets with its figure. */
const BRACKET_BEFORE = /\((?:in |en |fin |end of |at end of )?$/u;
const BRACKET_AFTER = /^ ?[a-z ]{0,14}[:=]? ?\d/u;

/** Whether a date is what a figure is compared with, "vs. May", and not when it is due. */
export function isBaseOfComparison(before: string, after: string, time: TimeWords): boolean {
  if (atEnd(time.comparison).test(before)) return true;
  if (BRACKET_BEFORE.test(before) && BRACKET_AFTER.test(after)) return true;
  return PAIR_BEFORE.test(before) && PAIR_AFTER.test(after);
}
