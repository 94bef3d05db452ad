import type { Aside, Lexicon } from '../lexicon/lexicon';
import { stem } from '../lexicon/word-list';
import { atEnd, pattern } from '../text/compiled';
import type { Figure } from './figure';

/** "7-night cruise", "2-roues": a figure tied to a word is a part of its name, unless the word is a unit. */
const TIED = /^-(?!(?:pct|pts|cur|xfold|points?|percent|units?|fold|strong|odd|plus)\b)[a-z]/u;
/** "Lave-linge 9 kg", "a 65 inch screen": the size of a thing. */
const SIZE =
  /^ ?(?:"|(?:inch|inches|pouces?|kg|kilos?|g|l|litres?|liters?|cl|ml|cm|mm|go|gb|to|tb|kwh?|w|watts?|v|volts?|cv|ch|hp|cc|m2|m²|mpx|carats?)\b(?! (?:of|de|d'|more|extra|less|en plus|de plus)))/u;
/** "125cc scooters". */
const GLUED = /^(?:cc|g|kg|l|cl|ml|cm|mm|gb|go|tb|kw|kwh|w|v|hp|cv|ch)\b (?!of|de|d')[a-z]/u;
/** "A 360° view". */
const DEGREES = /^ ?(?:°|degrees?\b|degres?\b)/u;
/** "100% winners!": a slogan, not a share of something. */
const WHOLLY = /^ pct [a-z-]+ ?(?:$|[,.;:!?¤])/u;
/** "Une offre 100 % digitale", "the 100% British range". */
const ENTIRELY = /^ pct (?!(?:of|de|des|du|d'|la|les|le|in|en|by|at|a|on|sur)\b)[a-z]/u;
const OF_A_THING =
  /\b(?:le|la|les|au|du|un|une|nos|notre|offre|gamme|produit|service|the|an?|our|range|line|offer) $/u;
const CLAUSE_START = /(?:^|[,;:.!?]) ?$/u;

/** Whether a figure measures nothing: it is a part of a name, a size, an offer, a means or a slogan. */
export function isAside(figure: Figure, lexicon: Lexicon): boolean {
  const { value, before, after } = figure;
  if (TIED.test(after) || GLUED.test(after) || DEGREES.test(after)) return true;
  if (SIZE.test(after) && isThing(before, lexicon)) return true;
  if (value >= 100 && WHOLLY.test(after) && CLAUSE_START.test(before)) return true;
  if (value === 100 && ENTIRELY.test(after) && OF_A_THING.test(before)) return true;
  return lexicon.asides.some((aside) => stands(aside, before, after));
}

/** The word before a size is what has it: neither a verb, nor a function word, nor an indicator. */
function isThing(before: string, { stop, verbs, umbrella }: Lexicon): boolean {
  const word = /([a-z]+) $/u.exec(before)?.[1];
  if (word !== undefined && /^(?:our|the|an?|my|nos|notre|le|la|les|une?)$/u.test(word)) return true;
  return word !== undefined && ![stop, verbs, umbrella].some((list) => list.has(stem(word)));
}

function stands(aside: Aside, before: string, after: string): boolean {
  if (aside.before !== undefined && !atEnd(aside.before).test(before)) return false;
  return aside.after === undefined || pattern(`^${aside.after}`).test(after);
}
