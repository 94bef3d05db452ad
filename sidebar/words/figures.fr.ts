import type { figuresEn } from './figures.en';

export const figuresFr: Readonly<Record<keyof typeof figuresEn, string>> = {
  months: 'Mois',
  crossedWith: 'Croisé avec',
  crossedNone: 'Rien',
  window: 'Période',
  windowYear: 'Année entière',
  windowToDate: "Depuis le début de l'année",
  windowQuarter: 'T{n} ({from} à {to})',
  metric: 'Indicateur',
  statusNoTarget: 'Sans cible',
  stretch: 'Cible haute (stretch)',
  lastYearTyped: 'An dernier (votre référence)',
  projection: 'À ce rythme',
  between: 'Entre {low} et {high}, 8 fois sur 10',
  required: 'À faire par jour ouvré restant',
  notAdditive:
    "« {metric} » ne s'additionne pas ici : on compterait plusieurs fois le même. Seul le total a un chiffre.",
  byWorkingDays: "Sans cible par mois, l'année est étalée sur les jours ouvrés français.",
  crossedTargets:
    "Une cible s'affiche là où elle est posée pour les deux à la fois ; les totaux sont ceux de chaque vue.",
  missingMembers: 'Sans chiffre au dernier relevé : {names}.',
  overlay: 'Crédit accordé en plus, hors totaux : {shares}.',
  reached: '{all} sur {n} ont atteint 100 % de leur cible, {most} en ont atteint 80 %.',
  metricIn: '{metric}, {window}, au {day}',
  toTab: 'Afficher dans un onglet, avec un graphique',
  viewMade: 'Onglet « {name} » prêt.',
  viewRenewed: 'Onglet « {name} » à jour.',
  seeRows: 'Voir les lignes',
  rowsFound: '{n} ligne fait {sum}.|{n} lignes font {sum}.',
  moreRows: 'Afficher {n} ligne de plus|Afficher {n} lignes de plus',
  restOfRows: 'Et {n} ligne plus petite : {sum}.|Et {n} lignes plus petites : {sum}.',
};
