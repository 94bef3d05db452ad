import { rewrite } from './clean';
import { everyPattern } from './compiled';

const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  mille: 1e3,
  thousand: 1e3,
  m: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  md: 1e9,
  mrd: 1e9,
  bn: 1e9,
  b: 1e9,
  milliard: 1e9,
  billion: 1e9,
};
const MULTIPLE = '(k|millions?|milliards?|billions?|thousand|mille|mio|mln|mrd|mds?|bn|m|b)';
const CURRENCY =
  '(?:€|\\$|£|euros?|eur|dollars?|usd|gbp|pounds?|chf|francs?(?: cfa)?|f ?cfa|xof|xaf|dh|dhs|mad|dirhams?|tnd|dinars?|cad|yens?|roupies?|rupees?)(?![a-z])';
const NUMBER = '(\\d+(?:\\.\\d+)?)';

/** `1 234`, `1.234`, `1,234` and `1'234`: groups of three digits, never a year; `.0` says so. */
const GROUPED = /(?<![a-z\d.,])[1-9]\d{0,2}(?:[ .,']\d{3})+(?!\d)([.,]\d{1,2}(?!\d))?/gu;

const DECIMALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d),(?=\d)/gu, '.'],
  [/(\d):(?=\d\d\b)/gu, '$1.'],
];

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/ ?(?:%|pour[ -]?cents?|pourcents?|per ?cent(?:age)?(?! points?)|\bpct\b|\bp\. ?cent)/gu, ' pct'],
  [
    /(?<=\d )(?:points? de pourcentages?|percentage points?|pct points?|pts?|pp|points?(?! (?:de (?:vente|contact|collecte|distribution|retrait)|of sale)))\b/gu,
    'pts',
  ],
  [/(?<=\d)(?:pts?|pp)\b/gu, ' pts'],
  [/(?<![a-z\d])x ?(\d+(?:\.\d+)?)\b|\b(\d+(?:\.\d+)?) ?x(?![a-z\d])/gu, '$1$2 xfold'],
  [/\b(?:24 ?(?:h ?)?\/ ?7|7 ?j? ?\/ ?7)\b/gu, ' '],
  [/\bn ?° ?1\b|# ?1\b/gu, 'numero un'],
];

const CURRENCY_FIRST = `(?:us|ca|a)?(?:€|\\$|£|\\b(?:eur|usd|gbp|chf|mad|fcfa)\\b|\\br(?=\\d{3})) ?${NUMBER} ?${MULTIPLE}?(?![a-z\\d])`;
const CURRENCY_LAST = `${NUMBER} ?${MULTIPLE}?(?: de| d'| of)?[ -]?${CURRENCY}`;
const SHORT_EURO = `${NUMBER} ?(k|m)(?:e|eur)(?![a-z])`;
const MULTIPLIED = `${NUMBER}(?: (millions?|milliards?|billions?|thousand|mille|mio|mln|mrd)| ?(k|mds?|bn)|(m|b))(?![a-z\\d])(?: d'| de(?= ))?`;

/**
 * Rewrites every figure of a folded sentence one way: `1 234,5` and `1,234.5` as `1234.5`, `12 %` as `12 pct`,
 * `1,5 M€` as `1500000 cur`, `50 K` as `50000`.
 */
export function normaliseNumbers(text: string): string {
  const plain = rewrite(
    text.replace(GROUPED, (group: string, decimals: string = '.0') => wholeOf(group, decimals)),
    DECIMALS,
  );
  const amounts = plain
    .replace(
      everyPattern(CURRENCY_FIRST),
      (_, value: string, multiple?: string) => `${times(value, multiple)} cur`,
    )
    .replace(
      everyPattern(SHORT_EURO),
      (_, value: string, multiple: string) => `${times(value, multiple)} cur`,
    )
    .replace(
      everyPattern(CURRENCY_LAST),
      (_, value: string, multiple?: string) => `${times(value, multiple)} cur`,
    )
    .replace(everyPattern(MULTIPLIED), (_, value: string, ...multiples: (string | undefined)[]) =>
      times(
        value,
        multiples.slice(0, 3).find((multiple) => multiple !== undefined),
      ),
    );
  return rewrite(amounts, UNITS).replace(/\s+/gu, ' ');
}

function wholeOf(group: string, decimals: string): string {
  const whole = group.endsWith(decimals) ? group.slice(0, -decimals.length) : group;
  return `${whole.replace(/\D/gu, '')}.${decimals.slice(1)}`;
}

function times(value: string, multiple: string | undefined): string {
  const factor =
    multiple === undefined ? 1 : (MULTIPLES[multiple] ?? MULTIPLES[multiple.replace(/s$/u, '')] ?? 1);
  return String(Number((Number(value) * factor).toPrecision(12)));
}
