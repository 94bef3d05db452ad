import type { NumberWords } from '../lexicon';
import { fractions } from './fractions';

const VALUES = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  a: 1,
};

const TIME = '(?:days?|weeks?|months?|quarters?|years?)';

const PERIOD =
  'minutes?|hours?|days?|mornings?|evenings?|nights?|weeks?|weekends?|weekdays?|fortnights?|months?|quarters?|years?|seasons?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?';

/** Number words and the turns of phrase that are figures. */
export const numbers = (): NumberWords => ({
  values: VALUES,
  joints: new Set(['and']),
  articles: new Set(['a', 'one']),
  rewrites: [
    [
      /\b(?:counters?|clock|odometer) (?:back )?to (?:0|zero)\b|\b(?:start|starting) (?:again |over )?from (?:0|zero)\b|\b100 miles an hour\b|\bfour corners\b|\b4 corners\b/gu,
      ' ',
    ],
    [/\ban? (minute|hour|day|week|month|year) and a half\b/gu, '1.5 $1'],
    [/\b(?:a|1|one) dozen\b/gu, '12'],
    [/\b(?:2|(?:a|the next|another) couple of) dozen\b/gu, '24'],
    [/\bhalf (?:a )?12\b/gu, '6'],
    [/\bhalf (?:a )?10(0{2,8})\b/gu, '5$1'],
    [/\b(?:a|1) score of (?=[a-z-]+)/gu, '20 '],
    [/\b(\d[\d.,]*) (?:grand|big ones)\b/gu, '$1k €'],
    [/\b(\d[\d.,]*k?) (?:quid|bucks|smackers)\b/gu, '$1 €'],
    [new RegExp(String.raw`\bevery (?:second|other) (?!(?:${PERIOD})\b)(?=[a-z])`, 'gu'), '50 pct of '],
    [
      new RegExp(String.raw`\bevery (?:third|fourth|fifth|tenth) (?!(?:${PERIOD})\b)(?=[a-z])`, 'gu'),
      '20 pct of ',
    ],
    [/\bone(?= (?:year|month|week|day|hour|minute|quarter|pct|pts|point|percent|per cent)\b)/gu, '1'],
    [/(?<!number |no )\bone (?:in|out of)(?: every)? (?=\d{1,3}(?!\d))/gu, '33 pct of 1 in '],
    [
      new RegExp(
        String.raw`(?<!number |no )\bone ((?:[a-z-]+ ){1,3})(?:in|out of) (?=\d{1,3}(?!\d)(?! ${TIME}))`,
        'gu',
      ),
      '1 $1in ',
    ],
    [/\b(?:by|in) half\b(?![ -]?(?:term|year))/gu, 'by 50 pct'],
    [
      /(?<!first |second |last |final |latter |next )\bhalf (?:of )?(?=the |our |all |my |your |their )/gu,
      '50 pct of ',
    ],
    [/(?<=\b(?:to|from|least|than|about|over|nearly) )(?:a )?half(?= |$)/gu, '50 pct'],
    [/(?<=\bto )(?:3|three) quarters(?= ?(?:$|[,.;]))/gu, '75 pct'],
    [/\b(?:halve|halves|halved|halving)\b/gu, '50 pct'],
    ...fractions(),
    [/\b(\d+)[ -]?fold\b/gu, '$1 xfold'],
    [/\bten[ -]?fold\b/gu, '10 xfold'],
    [/\btwo[ -]?fold\b/gu, '2 xfold'],
    [/\bthree[ -]?fold\b/gu, '3 xfold'],
    [/\bmultipl\w+ ((?:[a-z']+ ){0,6})by (\d+)/gu, '$1 $2 xfold'],
    [/\b(\d+) times (?:more|as many|as much|the|our|larger|higher)\b/gu, '$1 xfold'],
    [/\btwice (?:as many|as much|the)\b/gu, '2 xfold'],
    [/\btwice as (?=many|much|often|fast|frequently)/gu, '2 xfold as '],
    [/\bhalf as (?=many|much|often)/gu, '50 pct fewer as '],
    [/\b(?:double|doubles|doubled|doubling)\b(?![ -]?(?:down|check|opt))/gu, '2 xfold'],
    [/\b(?:triple|triples|tripled|tripling)\b/gu, '3 xfold'],
    [/\b(?:quadruple|quadruples|quadrupled|quadrupling)\b/gu, '4 xfold'],
    [/\b(?:quintuple|quintuples|quintupled|quintupling)\b/gu, '5 xfold'],
  ],
});
