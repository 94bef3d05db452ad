import { oneOf } from '../patterns';
import { EVENTS, holiday } from './occasions';

const SEASON = 'été, hiver, automne, printemps';
const CYCLE = `année, an, mois, trimestre, semestre, quadrimestre, semaine, exercice, saison, décennie, journée,
  quinzaine, ${SEASON}`;

/** Days and months. */
const dayWords = () => ({
  months: [
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
  ],
  month: oneOf(
    `janvier, janv, février, févr, mars, avril, avr, mai, juin, juillet, juil, août, septembre, sept, octobre, oct`,
    `novembre, nov, décembre, dec`,
  ),
  fullMonth: oneOf(
    `janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre`,
  ),
  /** A decimal, "2050.0", is no year. */
  year: String.raw`20[1-5]\d(?![.]\d)`,
  day: String.raw`(?:[12]?\d|3[01]|1er)`,
  weekday: oneOf(`lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche`),
});

/** Periods, and what tells which. */
const periodWords = () => ({
  season: `${oneOf(SEASON)}s?`,
  cycle: oneOf(CYCLE),
  /** What has an end. */
  ending: oneOf(
    CYCLE,
    `période, période d'essai, stage, mandat, contrat, projet, formation, campagne, cycle, phase, essai, année scolaire`,
    `année fiscale, année civile, année comptable, année universitaire`,
  ),
  unit: oneOf(
    `minutes?, min, heures?, h, jours?, j, semaines?, quinzaines?, mois, trimestres?, semestres?, ans?, années?`,
    `décennies?`,
  ),
  next: oneOf(`prochaine?s?, suivante?s?, à venir, en cours, courante?, qui vient`),
  past: oneOf(`dernière?s?, passée?s?, précédente?s?, écoulée?s?`),
  ordinal: oneOf(
    `1er, 1ere, première?, premier, 2e, 2nd, 2eme, deuxième, seconde?, 3e, 3eme, troisième, 4e, 4eme, quatrième`,
    `dernière?, dernier`,
  ),
});

/** Holidays and events. */
const occasionWords = () => ({ holiday: holiday(), event: oneOf(EVENTS) });

/** The words of the French calendar, as patterns. */
export const calendarWords = () => ({ ...dayWords(), ...periodWords(), ...occasionWords() });

export type CalendarWords = ReturnType<typeof calendarWords>;
