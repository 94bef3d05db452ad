import { foldAccents } from '../../text/clean';
import type { NumberWords } from '../lexicon';
import { fractions } from './fractions';

const VALUES = {
  zéro: 0,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
  cent: 100,
  cents: 100,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  un: 1,
  une: 1,
  neuf: 9,
};

/** "Une dizaine de" is a number; "des dizaines de" is not. */
const COLLECTIVES = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

const TIME = '(?:jours?|semaines?|mois|trimestres?|ans?|annees?)';

/** Number words and the turns of phrase that are figures. */
export const numbers = (): NumberWords => ({
  values: Object.fromEntries(Object.entries(VALUES).map(([word, value]) => [foldAccents(word), value])),
  joints: new Set(['et']),
  articles: new Set(['un', 'une', 'neuf']),
  rewrites: [
    [/\b(?:une |1 )?demi[ -]douzaine d(?:e |')/gu, '6 '],
    [/\b(?:d'|de |par )(?:un|une|1) point(?! (?:de |d'))\b/gu, 'de 1 pts'],
    [/\bdoubler (?=(?:de vitesse|d'efforts?|de vigilance|d'attention|la mise)\b)/gu, 'accelerer '],
    [
      /\b(?:compteurs? a|repartir d[eu]|partir d[eu]|depart d[eu]) (?:0|zero)\b|\ba 100 a l'heure\b|\ba 200 pour cent\b|\baux 4 coins\b/gu,
      ' ',
    ],
    [/\bneuf(?= (?:mois|pour|pct|[a-z]+[sx]\b))/gu, '9'],
    [new RegExp(String.raw`\bune? ((?:[a-z-]+ ){1,3})sur (?=\d{1,3}(?!\d)(?! ${TIME}))`, 'gu'), '1 $1sur '],
    [/\bune? (minute|heure|jour|journee|semaine|mois|an|annee) et demie?\b/gu, '1.5 $1'],
    ...fractions(),
    ...Object.entries(COLLECTIVES).map(
      ([word, value]) => [new RegExp(`\\b(?:une|1) ${word} d(?:e |')`, 'gu'), `${value} `] as const,
    ),
    [/\b(?:un|1) millier d(?:e |')/gu, '1000 '],
    [/\b(?:de |par |d')?la moitie(?= d)/gu, '50 pct'],
    [/\bde moitie\b/gu, 'de 50 pct'],
    [/\b2 tiers\b/gu, '67 pct'],
    [/\b3 quarts\b(?! d'heure)/gu, '75 pct'],
    [/\b(\d) (?:cinquiemes|sixiemes|septiemes|huitiemes|dixiemes)\b/gu, '$1 pct'],
    [/\bmultipli\w+ ((?:[a-z']+ ){0,6})par (\d+(?:\.\d+)?)/gu, '$1$2 xfold'],
    [/\bdivis\w+ ((?:[a-z']+ ){0,6})par (\d+(?:\.\d+)?)/gu, 'baisser $1 de 50 pct'],
    [/\b(\d+) fois (?:plus|moins|superieure?s?)\b/gu, '$1 xfold'],
    [
      /(?<=\b(?:aura|auront|aurai|aurons|avoir|ayant|ait|aient|ont|etre|sera|seront|soit|soient) )doublee?s?\b/gu,
      '2 xfold',
    ],
    [
      /(?<=\b(?:aura|auront|aurai|aurons|avoir|ayant|ait|aient|ont|etre|sera|seront|soit|soient) )triplee?s?\b/gu,
      '3 xfold',
    ],
    [
      /\b(?:doubler|double(?= (?:les?|la|nos|notre|m[ao]n?|mes|s[ao]n?|ses)\b)|doublez|doublons|doublant|doublement|doublera|doublerons|doubleront)\b/gu,
      '2 xfold',
    ],
    [
      /\b(?:tripler|triple(?= (?:les?|la|nos|notre|m[ao]n?|mes|s[ao]n?|ses)\b)|triplez|triplons|triplant|triplement|triplera|triplerons)\b/gu,
      '3 xfold',
    ],
    [
      /\b(?:quadrupler|quadruple(?= (?:les?|la|nos|notre|m[ao]n?|mes|s[ao]n?|ses)\b)|quadruplez|quadruplons|quadruplant|quadruplement|quadruplera|quadruplerons)\b/gu,
      '4 xfold',
    ],
    [
      /\b(?:quintupler|quintuple(?= (?:les?|la|nos|notre|m[ao]n?|mes|s[ao]n?|ses)\b)|quintuplez|quintuplons|quintuplant|quintuplement|quintuplera|quintuplerons)\b/gu,
      '5 xfold',
    ],
    [
      /\b(?:decupler|decuple(?= (?:les?|la|nos|notre|m[ao]n?|mes|s[ao]n?|ses)\b)|decuplez|decuplons|decuplant|decuplement|decuplera|decuplerons)\b/gu,
      '10 xfold',
    ],
  ],
});
