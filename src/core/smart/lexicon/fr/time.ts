import type { TimeWords } from '../lexicon';
import { either, oneOf } from '../patterns';
import { wordList } from '../word-list';
import { calendarWords } from './calendar-words';
import { deadlinePhrases } from './deadlines';
import { bareDatePhrases, datePhrases } from './dates';
import { pastPhrases, periodPhrases } from './periods';

/** How French objectives say when; longer expressions are read before those they hold. */
export const time = (): TimeWords => {
  const words = calendarWords();
  return {
    months: words.months,
    phrases: [
      ...deadlinePhrases(words),
      ...pastPhrases(words),
      ...datePhrases(words),
      ...periodPhrases(words),
      ...bareDatePhrases(words),
    ],
    deadline: deadline(),
    comparison: comparison(),
    beforeDate: beforeDate(),
    nameFollows: false,
    cadence: cadence(words.weekday),
    perPeriod: perPeriod(),
    days: DAYS,
  };
};

/** `d'ici`, `dans un delai de`. */
function deadline(): string {
  const first = oneOf(
    `d'ici, dici, ici, dans, sous, en, sur, pendant, durant, au cours, au bout, en l'espace, avant, horizon`,
    `à l'horizon, pour, en moins, au terme, d'ici à, dici à, à échéance, au plus tard, en seulement, en à peine`,
    `délai, période, durée`,
  );
  const between = oneOf(
    `de, d', des, à, les, ces, nos, le, la, un, une, délai, période, durée, moins, environ, maximum, max, au plus`,
    `plus tard, seulement, :`,
  );
  return String.raw`\b${first}(?: ${between})*`;
}

function comparison(): string {
  const cue = oneOf(
    `par rapport à, par rapport au, par rapport aux, vs\\.?, versus, contre, comparée?s? à, comparée?s? au, battre`,
    `égaler, base, sur la base, référence, depuis, réalisée?s?, constatée?s?, obtenue?s?, au regard`,
    `était, étaient, face à, face au, comme`,
  );
  const than = String.raw`(?<=\b(?:plus|moins|mieux|autant|aussi|meme|meilleure?s?|davantage|superieure?s?|inferieure?s?|pire|fois)\b[^,;.]*)qu(?:e\b|'[a-z]*)`;
  return String.raw`(?:\b${cue}|${than})(?: (?!d'ici|avant)[a-z0-9.']+){0,5}`;
}

const beforeDate = (): ReadonlySet<string> =>
  wordList(
    `en ici dici avant pour à au fin début mi sur de du des d courant dans depuis jusque jusqu année exercice an`,
    `et ou vers entre saison fiscal fiscale l le la cet cette ce les puis soit`,
    `objectif cible échéance chiffre affaire ca vente revenu marge résultat croissance c date dès lors`,
    `partir or donc est budget prévision premier deuxième second troisième quatrième trimestre semestre tard que qu`,
    `pendant durant milieu après jusqu'en seulement ¤ §`,
  );

function cadence(weekday: string): string {
  const period = oneOf(
    `jours?, semaines?, mois, trimestres?, semestres?, ans?, années?, quinzaines?, matins?`,
  );
  const repeated = oneOf(
    `appels?, relances?, démonstrations?, démos?, contrôles?, dégustations?, tournées?, points?, réunions?, publications?`,
    `envois?, animations?, ateliers?, permanences?, passages?, rendez-vous, pts, séances?, coachings?, entretiens?, revues?`,
    `bilans?, briefs?, comités?, sessions?, formations?`,
  );
  const adjective = oneOf(
    `hebdomadaires?, mensuels?, mensuelles?, quotidiens?, quotidiennes?, trimestriels?, trimestrielles?, hebdo`,
  );
  return either(
    String.raw`(?:chaque|tous les|toutes les)(?: \d+)? ${either(period, `${weekday}s?`)}\b`,
    String.raw`(?<=\b${repeated} (?:[a-z'-]+ ){0,2})${adjective}\b`,
    'quotidiennement|hebdomadairement|mensuellement|trimestriellement|annuellement',
    String.raw`(?:\d+|une) fois (?:par|l') ?(?:jour|semaine|mois|trimestre|semestre|an|annee)\b`,
    `le ${weekday} de chaque`,
    String.raw`\b(?:1|une?) ${either('jour|semaine|mois|matin|soir', weekday)} sur \d\b`,
    either(...TURNS.map((turn) => String.raw`\b(?:de |d')?${turn} (?:en|apres) ${turn}\b`)),
    'a chaque (?:salon|foire|marche|saison|fin de mois|evenement|reunion)',
    String.raw`(?<=\d [a-z]+ )du ${weekday}\b(?! au)`,
  );
}

function perPeriod(): string {
  const period = oneOf(
    `jours?, semaines?, sem, mois, trimestres?, semestres?, ans?, années?, quinzaine, journée, heure, saison`,
  );
  const adjective = oneOf(
    `hebdomadaires, mensuels, mensuelles, quotidiens, quotidiennes, trimestriels, trimestrielles, annuels, annuelles`,
  );
  const counted = String.raw`(?<=\d (?!pct|pts|cur)(?:[a-z'-]+ ){1,3})`;
  return either(String.raw`(?:\bpar|/) ?${period}\b`, String.raw`${counted}${adjective}\b`);
}

const TURNS = ['jour', 'semaine', 'mois', 'trimestre', 'annee', 'saison'];

const DAYS: TimeWords['days'] = [
  ['minutes?|min', 1 / 1440],
  [String.raw`heures?|h\b`, 1 / 24],
  [String.raw`demain|journee|jours?|\d j\b|ce soir`, 1],
  ['quinzaine', 15],
  ['semaine', 7],
  ['mois', 30],
  ['trimestre', 91],
  ['semestre', 182],
  [String.raw`annee|\bans?\b|exercice`, 365],
  ['decennie', 3650],
];
