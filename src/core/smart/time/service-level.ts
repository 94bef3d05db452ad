import type { Lexicon } from '../lexicon/lexicon';
import { holdsWord } from '../text/compiled';

const SHORT_UNIT = /(?:minutes?|mins?|min|seconds?|secs?|ms|hours?|hrs?|heures?|\bh)\b/u;
const DAYS = /(\d+(?:\.\d+)?)(?: [a-z]+)? (?:days?|jours?|j)\b|business|ouvre/u;
const COUNTED =
  /\d+ (?!pct|pts|cur|date|days?|jours?|hours?|heures?|h\b|mois|months?|weeks?|semaines?|an)[a-z]{3,}/u;
/** "One quote in four", "80 pct of tickets": a share of each time, and no number to reach. */
const SHARE = /\d (?:[a-z-]+ ){0,3}(?:sur|in|out of) \d/u;
const FUTURE = /prochain|a venir|next|coming|following/u;
const BELOW = /\b(?:sous|under|below) $/u;
const LONGEST_SERVICE_DAYS = 15;
/** Invoices are paid within weeks. */
const PAYMENT =
  /\b(?:paid|pay|payments?|invoices?|collect(?:ed)?|payee?s?|payer|reglee?s?|regler|reglements?|paiements?|encaiss[a-z]+|factures?)\b/u;
const LONGEST_PAYMENT_DAYS = 90;

/** "Within 90 days of their first purchase": counted for each of them, and no day to come. */
const OF_EACH =
  /^ (?:(?:of|after|following|from|suivant|apres|a compter de) )?(?:their|each|every|any|leurs?|chaque|toute?)\b/u;

/**
 * Whether a duration is what is measured, "answer within 24 hours", and not the time left to reach something.
 * Hours are always measured; days are when a service is given each time, with no number to reach.
 */
export function isServiceLevel(duration: string, before: string, after: string, lexicon: Lexicon): boolean {
  if (OF_EACH.test(after)) return true;
  if (FUTURE.test(duration) || FUTURE.test(before.slice(-12))) return false;
  if (SHORT_UNIT.test(duration)) return true;
  if (BELOW.test(before) && holdsWord(before, lexicon.durations)) return true;
  if (!holdsWord(before.slice(-90), lexicon.serviceVerbs) || (COUNTED.test(before) && !SHARE.test(before)))
    return false;
  const days = DAYS.exec(duration);
  const longest = PAYMENT.test(before) ? LONGEST_PAYMENT_DAYS : LONGEST_SERVICE_DAYS;
  return days !== null && Number(days[1] ?? 0) <= longest;
}
