import type { Lexicon } from '../lexicon/lexicon';
import { stem } from '../lexicon/word-list';
import type { Quantity, QuantityKind, Words } from '../reading';
import { atEnd, everyPattern } from '../text/compiled';
import { isAside } from './asides';
import { isMeasuredTime } from './durations';
import type { Figure } from './figure';

const FIGURE = /(?<![a-z\d_.]|[a-z]-)(?:[<>]=? ?)?(\d+(?:\.\d+)?)(?![\d_]|[a-z]*[-_]?\d)/gu;
const TIME_UNIT =
  /^ ?(?:ms|s|secs?|seconds?|secondes?|minutes?|mins?|min|hours?|hrs?|heures?|h|days?|jours?|j|weeks?|semaines?|months?|mois|quarters?|trimestres?|years?|ans?|annees?)\b/u;
const UNITS: readonly (readonly [RegExp, QuantityKind])[] = [
  [/^ pct/u, 'percent'],
  [/^ pts/u, 'points'],
  [/^ cur/u, 'amount'],
  [/^ xfold/u, 'multiple'],
  [TIME_UNIT, 'duration'],
];

/** The figures of a text that are attached to an indicator or to something countable. */
export function findQuantities(text: string, words: Words, lexicon: Lexicon): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const end = match.index + match[0].length;
    const written = match[1] ?? '';
    const figure = {
      value: Number(written),
      written,
      before: text.slice(0, match.index),
      after: text.slice(end),
    };
    const kind = isAside(figure, lexicon) ? undefined : kindOf(figure, text, words, lexicon);
    if (kind) found.push({ kind, value: figure.value });
  }
  if (hasNone(text, lexicon)) found.push({ kind: 'none', value: 0 });
  return found;
}

/** "Zero disputes", but no "zero excuses": of what no figure measures there is no nought. */
function hasNone(text: string, { cues, vague, abstractNouns, stop }: Lexicon): boolean {
  return [...text.matchAll(everyPattern(cues.none))].some(([found]) => {
    const noun = stem(/[a-z]+$/u.exec(found)?.[0] ?? '');
    return ![vague, abstractNouns, stop].some((list) => list.has(noun));
  });
}

const ORDINAL = /^(?:st|nd|rd|th|er|ere|e|eme|ieme|d|g|x)\b/u;

function kindOf(figure: Figure, text: string, words: Words, lexicon: Lexicon): QuantityKind | undefined {
  if (ORDINAL.test(figure.after)) return undefined;
  if (!/^ (?:pct|pts|cur|xfold)/u.test(figure.after) && atEnd(lexicon.cues.numbered).test(figure.before))
    return undefined;
  const unit = UNITS.find(([mark]) => mark.test(figure.after))?.[1];
  if (unit === undefined) return kindOfCount(figure, words, lexicon);
  if (unit === 'duration') return isMeasuredTime(figure, text, lexicon) ? unit : undefined;
  if (unit === 'amount') return atEnd(lexicon.cues.budget).test(figure.before) ? undefined : unit;
  return isMeasurable(words) ? unit : undefined;
}

/** Something a percentage can be a percentage of: not motivation, nor marketing. */
function isMeasurable({ umbrella, activities, specific, hasPrecise }: Words): boolean {
  return hasPrecise || umbrella + activities + specific.length > 0;
}

const RANGE_NEXT = /^ ?(?:-|a|to|ou|or|et|and) ?\d/u;
const ONE_IN = /^(?: [a-z]+){1,3} (?:sur|in|out of) \d/u;
const NEXT_WORD =
  /^\+?[ -]?(?:(?:or so|or more|odd|ou plus) )?(?:\/ ?\d+ ?)?(?:(?:d'|de |of |des |more |extra |additional |plus de |autres )(?=[a-z]))?([a-z]+)/u;
const OF_THEM = /^ (?:of (?:them|these|those|which)|d'entre (?:eux|elles)|dont)\b/u;
/** "90 24-month plans", "80 3-packs": what is counted has a figure in its name. */
const NAMED_WITH_FIGURE = /^ (?:\d[\d.]*-|§ |\d[\d.]* cur )[a-z]/u;
/** "4.5 at least". */
const LIMIT =
  /^ (?:au moins|minimum|mini|maxi|maximum|at least|or more|or better|ou plus|ou mieux|stars?|etoiles?)\b/u;
/** "500,000 in orders", "£2m worth of". */
const WORTH =
  /^ (?:worth of|in (?:new |extra |fresh |net |gross |annual |signed )*(?:orders?|sales|revenue|business|contracts?|bookings|deposits|savings|turnover|fees|premiums))\b/u;
/** Plurals of things that are function words without their s: "9,000 cans". */
const COUNTED_PLURAL = /^(?:cans|wills|ins|outs)$/u;
const SCALE = /^ ?(?:\/|sur|out of|in(?= 1?\d{1,2}\b)) ?\d/u;

function kindOfCount(figure: Figure, words: Words, lexicon: Lexicon): QuantityKind | undefined {
  if (isVersion(figure, lexicon)) return undefined;
  if ([SCALE, ONE_IN, OF_THEM, NAMED_WITH_FIGURE, WORTH].some((turn) => turn.test(figure.after)))
    return 'count';
  const next = NEXT_WORD.exec(figure.after)?.[1];
  const isCounted = next !== undefined && (COUNTED_PLURAL.test(next) || !lexicon.stop.has(stem(next)));
  if (isCounted) return figure.value <= 1 ? undefined : 'count';
  if (LIMIT.test(figure.after)) return isMeasurable(words) ? 'bare' : undefined;
  if (RANGE_NEXT.test(figure.after)) return undefined;
  return isLevelOf(figure.before, words, lexicon) ? 'bare' : undefined;
}

/** "Zen 3.0", "Payroll 3.2 software": a nought after a name is no measure, and decimals count nothing. */
function isVersion({ written, before, after }: Figure, { stop, verbs, umbrella }: Lexicon): boolean {
  const name = stem(/([a-z]+) $/u.exec(before)?.[1] ?? '');
  return (
    (/^\d{1,2}\.0$/u.test(written) || (/^\d{1,2}\.\d$/u.test(written) && isBeforeNoun(after, stop))) &&
    name !== '' &&
    ![stop, verbs, umbrella].some((list) => list.has(name))
  );
}

function isBeforeNoun(after: string, stop: ReadonlySet<string>): boolean {
  const word = /^ ([a-z]+)/u.exec(after)?.[1];
  return word !== undefined && !stop.has(stem(word));
}

const LEVEL_SIGN =
  /(?:\b(?:cap|barre|seuil|plafond|palier|plancher) (?:de|des) $|\b(?:a|to|de|by|of|at|from|vers|jusqu'a|least|minimum|than|moins|plus|under|over|above|below|environ|about|objectif|target|pour)|[=:<>+(]) ?$/u;

const SCORED = /\b(?:score|scoring|reach|hit|achieve|obtenir|atteindre|marquer|faire) $/u;

/** A bare figure is a measure when it is the level of an indicator: "NPS from 32 to 45", "CA 10000". */
function isLevelOf(before: string, words: Words, lexicon: Lexicon): boolean {
  if (LEVEL_SIGN.test(before) || SCORED.test(before)) return isMeasurable(words);
  const last = /([a-z]+) ?$/u.exec(before)?.[1];
  if (last === undefined) return false;
  return lexicon.umbrella.has(stem(last)) || atEnd(lexicon.precise).test(before);
}
