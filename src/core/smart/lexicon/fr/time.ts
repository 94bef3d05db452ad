import { wordList } from '../word-list';
import type { TimePhrase, TimeWords } from '../lexicon';

const MONTHS = [
  'janvier|janv',
  'fevrier|fevr',
  'mars',
  'avril|avr',
  'mai',
  'juin',
  'juillet|juil',
  'aout',
  'septembre|sept',
  'octobre|oct',
  'novembre|nov',
  'decembre|dec',
];
const MONTH = `(?:${MONTHS.join('|')})`;
const YEAR = '20[1-5]\\d(?![.]\\d)';
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const SEASON = '(?:ete|hiver|automne|printemps)';
const CYCLE = `(?:annee|an|mois|trimestre|semestre|quadrimestre|semaine|exercice|saison|decennie|journee|quinzaine|${SEASON})`;
const ENDING = `(?:${CYCLE}|periode|stage|mandat|contrat|projet|formation|campagne|cycle|phase|essai|annee (?:scolaire|fiscale|civile|comptable|universitaire))`;
const NEXT = '(?:prochaine?s?|suivante?s?|a venir|en cours|courante?|qui vient)';
const ORDINAL =
  '(?:1er|1ere|premiere?|2e|2nd|2eme|deuxieme|seconde?|3e|3eme|troisieme|4e|4eme|quatrieme|derniere?)';
const UNIT =
  '(?:minutes?|min|heures?|h|jours?|j|semaines?|quinzaines?|mois|trimestres?|semestres?|ans?|annees?|decennies?)';
const HOLIDAY =
  "(?:noel|paques|pentecote|toussaint|ascension|black friday|cyber monday|rentree|nouvel an|halloween|saint-valentin|saint valentin|fete des (?:meres|peres)|ramadan|aid|fetes(?: de fin d'annee)?|soldes(?: d'(?:ete|hiver))?|grandes vacances|vacances(?: d'ete| scolaires)?|conges(?: d'ete)?|jour de l'an)";
const EVENT =
  "(?:lancement|salon|foire|congres|ouverture|inauguration|seminaire|assemblee(?: generale)?|cloture|conference|forum|exposition|evenement|comite|conseil d'administration|mise en (?:service|production|ligne)|demenagement|audit|elections?|examen|sommet|convention|renouvellement du bail)";

const PHRASES: readonly TimePhrase[] = [
  {
    kind: 'past',
    pattern: `(?:l'|la |le |du |au |les |des |ces |de l')?(?:\\d+ )?(?:${CYCLE}|ans|annees|${MONTH}|${SEASON}|${WEEKDAY})s? (?:derniere?s?|passee?s?|precedente?s?|ecoulee?s?)`,
  },
  {
    kind: 'past',
    pattern: `(?:la )?(?:meme|derniere?s?|precedente?s?) (?:periode|${CYCLE})s?(?: (?:de |l')?(?:annee |an )?(?:derniere?|passee?|precedente?))?|n ?- ?1\\b|il y a (?:\\d+|un) ${UNIT}`,
  },
  { kind: 'point', pattern: 'date_\\d{8}' },
  {
    kind: 'point',
    pattern: `(?:avant|d'ici|jusqu'au|au plus tard) (?:le )?(?:[12]?\\d|3[01]|1er)(?= ?(?:$|[,.;)]))`,
  },
  { kind: 'point', pattern: `a l'horizon(?: de| d')? ?${YEAR}` },
  { kind: 'name', pattern: `(?:${SEASON}|${HOLIDAY}) ${YEAR}` },
  {
    kind: 'point',
    pattern: `(?:${WEEKDAY} )?\\b(?:[12]?\\d|3[01]|1er) ${MONTH}\\b\\.?(?: (?:de )?${YEAR})?`,
  },
  { kind: 'name', pattern: `${MONTH}\\b\\.? (?:de )?(?:l'annee )?${YEAR}` },
  {
    kind: 'name',
    pattern: `${YEAR}[ -]?[tq][1-4]\\b|[tq][1-4]\\b(?:[ /-]?(?:de |du )?(?:l'annee |l'exercice )?(?:${YEAR}|\\d\\d\\b(?! pct)))?|[sh][12]\\b(?:[ /-]?(?:de )?${YEAR})?`,
  },
  {
    kind: 'point',
    pattern: `${ORDINAL} (?:trimestre|semestre|quadrimestre)(?: (?:de |d')?(?:l'annee|l'exercice)?(?: prochaine?)? ?(?:${YEAR})?)?`,
  },
  {
    kind: 'point',
    pattern: `(?:annee|exercice|saison|an)(?: fiscale?| comptable| civile?)? ${YEAR}(?:[-/]\\d{2,4})?`,
  },
  {
    kind: 'point',
    pattern: `fin (?:de |du |d'|des )?(?:l'|la |cette |cet |ce |notre |nos |mon |ma |son |sa )?(?:prochaine? |present |presente )?${ENDING}(?: (?:en cours|courante?|fiscale?|civile?|prochaine?|scolaire|comptable|universitaire|suivante?))?(?: ${YEAR})?`,
  },
  { kind: 'point', pattern: `(?:cette|ce|cet) (?:${CYCLE}|rentree|${WEEKDAY}|soir)(?:[ -]ci)?` },
  {
    kind: 'point',
    pattern: `(?:l'|la |le |au |du )?(?:${CYCLE}|rentree|${WEEKDAY}|${MONTH}) ${NEXT}|${NEXT} (?:${CYCLE}|rentree|sprint|comite|conseil|salon|congres|${WEEKDAY}|${MONTH})\\b`,
  },
  {
    kind: 'point',
    pattern: `n ?\\+ ?[1-5]\\b|apres[ -]demain|demain|d'une annee (?:sur|a) l'autre|en glissement annuel|(?:d'un|d'une) ${CYCLE} (?:sur|a) l'autre`,
  },
  {
    kind: 'duration',
    pattern: `\\b(?:\\d+(?:\\.\\d+)?|une?)(?: (?:prochaine?s?|premiere?s?|bons?))? ${UNIT}\\b(?: (?:prochaine?s?|calendaires?|ouvre?e?s?|ouvrables?|glissants?|consecutifs?|a venir|suivante?s?))*`,
  },
  {
    kind: 'point',
    pattern: `(?:(?:sur|dans|au cours de|pendant|durant|tout au long de|d'ici|avant|pour|des|courant|avant la fin de|a la fin de) ?(?:toute )?(?:la |le |l'|cette )|(?:au cours|dans le courant|en cours) (?:du |d'|de l'))(?:annee|trimestre|semestre|mois|exercice|saison|semaine|decennie|periode|journee)(?: (?:suivante?|scolaire|fiscale|civile|comptable|entiere?))?\\b`,
  },
  {
    kind: 'name',
    pattern: `(?:(?<=\\b(?:cet|en|l'|au|d'ici|avant l'|pour l'|le|fin d'|fin|apres l'|pendant l') ?)${SEASON}|${HOLIDAY})\\b(?: ${YEAR})?`,
  },
  {
    kind: 'point',
    pattern: `(?:fin|debut|mi|courant|milieu)[ -](?:de |d')?(?:${MONTH}|${YEAR}|${SEASON})\\b(?: ${YEAR})?`,
  },
  { kind: 'name', pattern: `(?:fy ?)?${YEAR}(?:[-/]\\d{2,4})?\\b(?! (?:cur|pct|pts))|fy ?\\d\\d\\b` },
  {
    kind: 'name',
    pattern: `\\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\\b`,
  },
  {
    kind: 'point',
    pattern: `(?:avant|d'ici|jusqu'a|jusqu'|lors|a l'occasion|pendant|au moment|en vue) (?:a )?(?:du |de |d'|des |le |la |l'|au |un |notre )*(?:prochaine? |grand |grande |futur )?${EVENT}`,
  },
  { kind: 'point', pattern: `\\b${WEEKDAY}\\b` },
];

/** How French objectives say when. */
export const time = (): TimeWords => ({
  months: MONTHS,
  phrases: PHRASES,
  deadline:
    "(?:\\bd'ici|\\bdici|\\bici|\\bdans|\\bsous|\\ben|\\bsur|\\bpendant|\\bdurant|\\bau cours|\\bau bout|\\ben l'espace|\\bavant|\\bhorizon|\\ba l'horizon|\\bpour|\\ben moins|\\bau terme|\\bd'ici a|\\bdici a|\\ba echeance|\\bau plus tard|\\ben seulement|\\ben a peine|\\bdelai|\\bperiode|\\bduree)(?: (?:de|d'|des|a|les|ces|nos|le|la|un|une|delai|periode|duree|moins|environ|maximum|max|au plus|plus tard|seulement|:))*",
  comparison:
    "(?:par rapport (?:a|au|aux)|\\bvs\\.?|\\bversus|\\bcontre|comparee?s? (?:a|au)|\\bbattre|\\begaler|\\bque|\\bqu'[a-z]*|\\bbase|sur la base|reference|\\bdepuis|realisee?s?|constatee?s?|obtenue?s?|au regard|\\betait|\\betaient|\\bface (?:a|au))(?: (?!d'ici|avant)[a-z0-9.']+){0,5}",
  beforeDate: wordList(
    `en ici dici avant pour à au fin début mi sur de du des d courant dans depuis jusque jusqu année exercice an`,
    `et ou vers entre saison fiscal fiscale l le la cet cette ce les puis soit`,
    `objectif cible ambition cap échéance chiffre affaire ca vente revenu marge résultat croissance c date dès lors`,
    `partir or donc est budget prévision premier deuxième second troisième quatrième trimestre semestre tard que qu`,
    `pendant durant milieu après jusqu'en seulement ¤ §`,
  ),
  nameFollows: false,
  cadence: `(?:chaque|tous les|toutes les)(?: \\d+)? (?:jours?|semaines?|mois|trimestres?|semestres?|ans?|annees?|quinzaines?|matins?|${WEEKDAY}s?)\\b|quotidiennement|hebdomadairement|mensuellement|trimestriellement|annuellement|(?:\\d+|une) fois (?:par|l') ?(?:jour|semaine|mois|trimestre|semestre|an|annee)\\b|le ${WEEKDAY} de chaque`,
  perPeriod: `(?:\\bpar|/) ?(?:jour|semaine|sem|mois|trimestre|semestre|an|annee|quinzaine|journee|heure|saison)\\b|(?<=\\d (?!pct|pts|cur)(?:[a-z'-]+ ){1,3})(?:hebdomadaires|mensuel(?:le)?s|quotidien(?:ne)?s|trimestriel(?:le)?s|annuel(?:le)?s)\\b`,
  days: [
    ['minutes?|min', 1 / 1440],
    ['heures?|h\\b', 1 / 24],
    ['demain|journee|jours?|\\d j\\b|ce soir', 1],
    ['quinzaine', 15],
    ['semaine', 7],
    ['mois', 30],
    ['trimestre', 91],
    ['semestre', 182],
    ['annee|\\bans?\\b|exercice', 365],
    ['decennie', 3650],
  ],
});
