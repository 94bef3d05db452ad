import type { Lexicon } from '../lexicon/lexicon';
import { stem } from '../lexicon/word-list';
import { holdsWord } from '../text/compiled';

const DATED_REPORT =
  /(?<!\b(?:that's|that is|here's) (?:the|our|my) )\b(?:rapport|bilan|reporting|compte rendu|report|review of|resultats|plan|budget|catalogue) (?:de |du |d'|of |for )?(?:la |l'|the )?$/u;

const COUNTING = /(?:^|\b(?:a|to|de|from|than|least|moins|environ|about|over|plus|of|d'))[ ]?$/u;

/** Whether four digits count something, "sell 2050 licences", instead of naming a year. */
export function isCountedYear(
  found: string,
  before: string,
  after: string,
  { stop, verbs }: Lexicon,
): boolean {
  if (!/^\d{4}$/u.test(found)) return false;
  const next = /^ ([a-z]+s)\b/u.exec(after)?.[1];
  if (next === undefined || stop.has(stem(next))) return false;
  const last = /([a-z]+) $/u.exec(before)?.[1] ?? '';
  return verbs.has(stem(last)) || COUNTING.test(before);
}

const QUARTER = /^[tqsh][1-4]\b/u;
/** "Terminal T3", "type S2": what such letters and figures number. */
const NUMBERED =
  /\b(?:terminal|modele|model|type|version|classe|class|batiment|building|appartement|flat|tram|ligne|line|gamme|hall|gate|format|serie|series) $/u;

/** "Spirit of 2028": only parts of time, and figures, are of a year. */
const OF_YEAR = /([a-z]+) (?:of|de) $/u;
const PART_OF_TIME =
  /^(?:end|start|beginning|close|middle|half|quarter|part|course|rest|remainder|turn|month|week|day|season|summer|winter|spring|autumn|fall|semester|term|event|fin|debut|milieu|trimestre|semestre|annee|mois|ete|hiver|automne|printemps|saison|rentree|exercice|courant|cours|noel|paque|edition|salon)$/u;
/** "The FY26 pipeline review": papers and ranges take their year from their name. */
const TITLED =
  /^ (?:[a-z-]+ ){0,3}(?:reviews?|reports?|plans?|forecasts?|brochures?|catalogues?|catalogs?|decks?|presentations?|figures|ranges?|collections?|editions?|line-?ups?|packs?|stands?|tickets?|programmes?|guides?|roadmaps?|kits?|playbooks?)\b/u;

const CLAUSE_END = /^ ?(?:$|[,;.:!?()])/u;

/** Whether a year, quarter, month or season is a part of a name: "Pack 2025", "Summer 2026 collection". */
export function isName(found: string, before: string, after: string, lexicon: Lexicon): boolean {
  if (DATED_REPORT.test(before)) return true;
  const hasMonth = lexicon.time.months.some((names) => holdsWord(found, names));
  if ((/^20\d\d/u.test(found) && isOfThing(before, lexicon)) || (ARTICLE.test(before) && TITLED.test(after)))
    return true;
  if (QUARTER.test(found) && NUMBERED.test(before)) return true;
  if (QUARTER.test(found) && CLAUSE_END.test(after)) return false;
  return (
    (!hasMonth && isNamedBefore(before, lexicon)) ||
    (lexicon.time.nameFollows && isNamedAfter(before, after, lexicon))
  );
}

function isNamedBefore(before: string, { time, stop, verbs }: Lexicon): boolean {
  const word = /([a-z¤§]+)[ -]$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const root = stem(word);
  return !time.beforeDate.has(root) && !stop.has(root) && !verbs.has(root);
}

function isOfThing(before: string, { time, umbrella, verbs }: Lexicon): boolean {
  const noun = stem(OF_YEAR.exec(before)?.[1] ?? '');
  return (
    noun.length >= 3 &&
    !PART_OF_TIME.test(noun) &&
    !time.beforeDate.has(noun) &&
    !umbrella.has(noun) &&
    !verbs.has(noun)
  );
}

const FIRM = /\b(?:by|before|until|till|end of|no later than|by (?:early|mid|late))[ -](?:the |our )?$/u;

const ARTICLE = /\b(?:the|an?|our|this) $/u;

/** In English a noun may follow: "the Q2 report", but "Q2 sales" says when. */
function isNamedAfter(before: string, after: string, { stop, verbs, umbrella }: Lexicon): boolean {
  if (FIRM.test(before)) return false;
  const word = /^ ([a-z]+)/u.exec(after)?.[1];
  if (word === undefined) return false;
  const root = stem(word);
  const isVerb = verbs.has(root) && !ARTICLE.test(before);
  return !stop.has(root) && !isVerb && !umbrella.has(root);
}
