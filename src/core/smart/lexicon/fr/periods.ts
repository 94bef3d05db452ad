import type { TimePhrase } from '../lexicon';
import { either, maybe, oneOf } from '../patterns';
import type { CalendarWords } from './calendar-words';

/** What lies behind: never a deadline. */
export const pastPhrases = ({
  cycle,
  month,
  season,
  weekday,
  past,
  unit,
}: CalendarWords): readonly TimePhrase[] => [
  {
    kind: 'past',
    pattern: String.raw`(?:l'|la |le |du |au |les |des |ces |de l')?(?:\d+ )?${either(cycle, 'ans|annees', month, season, weekday)}s? ${past}`,
  },
  {
    kind: 'past',
    pattern: either(
      `(?:la )?${either('meme', past)} (?:periode|${cycle})s?(?: (?:de |l')?(?:annee |an )?${past})?`,
      String.raw`n ?- ?1\b`,
      String.raw`il y a (?:\d+|un) ${unit}`,
    ),
  },
];

/** Ends, periods told from today, durations. */
export const periodPhrases = ({
  cycle,
  month,
  weekday,
  next,
  unit,
  ...words
}: CalendarWords): readonly TimePhrase[] => [
  { kind: 'point', pattern: endOf(words) },
  { kind: 'point', pattern: seasonal({ cycle }) },
  {
    kind: 'point',
    pattern: String.raw`(?:avant|d'ici|jusqu'a|des|a)(?: a)? (?:le |la |l')(?:debut|fin|demarrage|ouverture|fermeture|cloture|terme|arrivee|depart) (?:du |de la |des |de l'|de |d')(?:leur |son |sa |mon |ma |notre )?[a-z]+`,
  },
  {
    kind: 'point',
    pattern: String.raw`(?:d'ici|avant|jusqu'au|jusqu'a|pour|d'ici au|au)(?: a)? (?:le |la |les |l'|mon |ma |mes |notre |nos |leur |son |sa )?prochaine?s? [a-z]+(?: annuele?s?| annuelle?s?)?`,
  },
  {
    kind: 'point',
    pattern: String.raw`(?:la |le |l'|les )?(?:premiere?s?|1ere|deuxieme|seconde|2e)(?: \d+)? (?:annee|semaine|journee|saison|mois|jours|semaines)\b`,
  },
  {
    kind: 'point',
    pattern: String.raw`\ba l'issue (?:de |du |des |d')(?:la |le |les |l'|leur |son |sa |mon |ma |notre |nos )?[a-z]+`,
  },
  {
    kind: 'point',
    pattern: String.raw`\bau (?:premier|second|deuxieme|troisieme|quatrieme|dernier)(?= ?(?:$|[.,;:)?!]))`,
  },
  {
    kind: 'point',
    pattern: `(?:cette|ce|cet) ${either(cycle, 'rentree', weekday, 'soir|matin|midi|apres-midi|week-end')}(?:[ -]ci)?`,
  },
  {
    kind: 'point',
    pattern: either(
      `(?:l'|la |le |au |du )?${either(cycle, 'rentree|week-end', weekday, month)} ${next}`,
      String.raw`${next} ${either(cycle, 'rentree|sprint|comite|conseil|salon|congres', weekday, month)}\b`,
    ),
  },
  {
    kind: 'point',
    pattern: either(
      String.raw`n ?\+ ?[1-5]\b`,
      String.raw`\b\d+ (?:jours?|semaines?|mois|ans?) apres(?= (?:le |la |les |l'|leur |son |sa ))`,
      'apres[ -]demain|demain|en glissement annuel',
      `(?:d'un|d'une) ${cycle} (?:sur|a) l'autre`,
    ),
  },
  {
    kind: 'duration',
    pattern: String.raw`\b(?:\d+(?:\.\d+)?|une?)(?: (?:prochaine?s?|premiere?s?|bons?))? ${unit}\b(?: ${oneOf(`prochaine?s?, calendaires?, ouvre?e?s?, ouvrables?, glissants?, consécutifs?, à venir, suivante?s?`)})*`,
  },
  { kind: 'point', pattern: during },
];

/** `pendant les vendanges`, `avant la haute saison`, `toute l'annee`. */
function seasonal({ cycle }: Pick<CalendarWords, 'cycle'>): string {
  const before = oneOf(`avant, d'ici, pendant, durant, après, dès, jusqu'à, pour, en, hors`);
  const crop = oneOf(
    `vendanges?, moissons?, récoltes?, cueillette, haute saison, basse saison, pleine saison, saison haute, saison basse`,
    `morte saison, hors saison, mi-saison, demi-saison, intersaison, ponts, carême, avant-saison, arrière-saison, inventaire, entretien annuel, départ en retraite`,
  );
  return either(
    `${before} (?:a )?(?:le |la |les |l'|mon |ma |notre |nos |leur )?${crop}`,
    `toute? (?:la |le |l')${cycle}`,
    'hors saison',
  );
}

/** `fin du semestre`, `fin d'annee`. */
function endOf({ ending, year }: Pick<CalendarWords, 'ending' | 'year'>): string {
  const owner = `(?:l'|la |cette |cet |ce |notre |nos |mon |ma |son |sa )?(?:prochaine? |present |presente )?`;
  const which = oneOf(
    `en cours, courante?, fiscale?, civile?, prochaine?, scolaire, comptable, universitaire, suivante?`,
  );
  return `fin (?:de |du |d'|des )?${owner}${ending}${maybe(` ${which}`)}(?: ${year})?`;
}

const SINCE_WHEN =
  "(?:sur|dans|au cours de|pendant|durant|tout au long de|d'ici|avant|pour|des|courant|avant la fin de|a la fin de)";

/** `sur l'annee`, `au cours du trimestre`. */
const during = String.raw`(?:${SINCE_WHEN} ?(?:toute )?(?:la |le |l'|cette )|(?:au cours|dans le courant|en cours) (?:du |d'|de l'))(?:annee|trimestre|semestre|mois|exercice|saison|semaine|decennie|periode|journee|printemps|ete|automne|hiver)(?: (?:suivante?|scolaire|fiscale|civile|comptable|entiere?|estivale|hivernale|touristique|haute|basse|festive))?\b`;
