import { alternation, either } from '../patterns';

/** Feasts of the Christian year. */
const CHRISTIAN = `noël, pâques, lundi de pâques, pentecôte, toussaint, ascension, assomption, épiphanie, chandeleur, carême, avent, rameaux,
  vendredi saint, mardi gras, fête-dieu, carnaval, quinze août`;

/** Feasts of other faiths and calendars. */
const OTHER_FAITHS = `ramadan, aïd, aïd el-kébir, aïd el-fitr, tabaski, korité, hanoucca, kippour, pessah, roch hachana, diwali, nouvel an chinois,
  nouvel an lunaire, norouz`;

/** Days of the people of one country or many, and of families. */
const CIVIL = `nouvel an, jour de l'an, réveillon, fête du travail, fête nationale, armistice, action de grâce, thanksgiving, jeûne fédéral,
  premier août, halloween, fête de la musique, fête des mères, fête des pères, fête des grands-mères, fête du canada,
  fête des voisins, fête des rois, galette des rois, fêtes, fêtes de fin d'année, trêve des confiseurs, trêve hivernale,
  beaujolais nouveau, octobre rose, dry january, journées du patrimoine, quatorze juillet`;

/** Holidays, sales and days of shops, schools and offices. */
const TRADE = `black friday, cyber monday, french days, prime day, rentrée, rentrée scolaire, soldes, soldes d'été, soldes d'hiver,
  soldes de janvier, grandes vacances, vacances, vacances d'été, vacances scolaires, vacances de la toussaint,
  vacances de noël, vacances de février, vacances de pâques, vacances de la construction, semaine de relâche, relâche,
  congés, congés d'été, congés annuels, congés payés, ponts de mai, pont de l'ascension, pont du (?:1er|8|14) [a-z]+,
  quinzaine commerciale, foire aux vins, changement d'heure, passage à l'heure d'été, passage à l'heure d'hiver`;

/** Matches, races and shows that a country stops for. */
const SPORT = `tour de france, roland-garros, coupe du monde, jeux olympiques, vendée globe, mondial de l'auto, grand prix`;

/** Holidays and days that everybody knows; `la Saint-…` is one, `Saint-…` alone a place or a firm. */
export const holiday = (): string =>
  either(
    alternation(CHRISTIAN, OTHER_FAITHS, CIVIL, TRADE, SPORT),
    String.raw`(?<=\b(?:d'ici|le jour de|avant|pour|a|des|apres|jusqu'a|depuis|d'ici a|a l'approche de) )la (?:saint|sainte)[ -][a-z]+(?:-[a-z]+)*`,
    'saint[ -](?:valentin|jean|sylvestre)',
  );

/** What happens once, or opens and closes on a day. */
export const EVENTS = `levée de fonds, introduction en bourse, mariage, festival, tournoi, championnat, coupe du monde, marathon, gala, biennale,
  concours, braderie, lancement, salon, foire, congrès, ouverture, réouverture, inauguration, séminaire, assemblée,
  assemblée générale, clôture, conférence, forum, exposition, événement, comité, conseil d'administration,
  mise en service, mise en production, mise en ligne, déménagement, audit, élections?, examen, sommet, convention,
  renouvellement du bail, kermesse, fermeture, inventaire, bilan, arrêté des comptes, fusion, bascule, migration,
  passage, entrée en vigueur, mondial, jubilé, anniversaire, portes ouvertes, journées portes ouvertes, budget,
  canicule, gel, premières? gelées?, premiers? froids?, premières? neiges?, chaleurs, grand froid, premières? pluies?, semis, moisson, vêlages?`;
