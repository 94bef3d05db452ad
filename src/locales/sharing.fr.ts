import type { sharingEn } from './sharing.en';

/** The French of sharing.en.ts: a missing key does not compile. */
export const sharingFr: Record<keyof typeof sharingEn, string> = {
  shareStepUnknown:
    'Les montants s’arrondissent à 0,01, 1, 10, 100 ou 1 000, et non à {value}. Choisissez l’un d’eux.',
  shareNoWhole:
    '« {value} » n’a pas de total à répartir. Donnez-lui une ligne « Global » dans Répartition, avec l’objectif qu’elle suit.',
  shareNoTarget: '« {value} » n’a pas encore de cible. Complétez son objectif : le total à répartir le suit.',
  shareRefused: '{detail}',
  shareNoAxis: 'Cochez au moins un axe : commerciaux, produits, canaux ou mois.',
  shareIndicesZero: 'Les douze mois sont tous à 0. Donnez plus à l’un d’eux au moins.',
  shareChanged:
    'Des montants ont changé dans Répartition depuis cet aperçu. Revoyez l’aperçu, puis répartissez.',

  refusedPins:
    '{axis} : {pinned} sont bloqués, pour {total} à répartir. Baissez les montants bloqués, ou décochez « Verrou » : {names}.',
  refusedPinsIn:
    '{axis} : sur {block}, {pinned} sont bloqués pour un total de {total}. Baissez les montants bloqués ou changez ce total.',
  refusedNobody:
    '{axis} : {pinned} sont bloqués, sur {total} à répartir, et plus personne ne peut prendre le reste. Décochez un verrou, laissez recalculer les montants saisis, ou ajoutez un nom.',
  refusedNobodyIn:
    '{axis} : sur {block}, {pinned} sont bloqués sur {total}, et aucun mois ne peut prendre le reste. Changez ce total, ou un montant bloqué.',
  refusedBlocks:
    '{axis} : les trimestres et les mois imposés font {pinned}, pour une année de {total}. Changez l’un d’eux.',
  refusedProfile:
    '{axis} : aucune année complète de ventes ne dit comment les mois diffèrent. Choisissez une autre façon de répartir l’année.',
  refusedTwice: '{axis} : « {name} » a deux lignes pour l’année dans Répartition. Gardez-en une.',
  refusedPeriods:
    '{axis} : {name} a {required} d’un côté et {sum} de l’autre, en additionnant ses trimestres ou ses mois. Accordez-les dans Répartition.',
  wholeName: 'le total',

  warnNegative: '{axis} : des ventes sous 0 ne pèsent rien pour {names}.',
  warnBlank:
    '{axis} : rien ne permet de peser {names}, donc pas de part. Bloquez un montant, ou répartissez à parts égales.',
  warnAllZero: '{axis} : rien ne permet de peser qui que ce soit, donc des parts égales.',
  warnInactive: '{axis} : absent cette année, donc sans part : {names}.',
  warnNewcomer:
    '{axis} : arrivée trop récente pour avoir un passé, comptée comme la moyenne des autres : {names}.',
  warnRamp:
    '{axis} : montée en puissance sans date d’entrée, donc sans effet : {names}. Donnez la date dans Équipe.',
  warnPinBlank:
    '{axis} : verrou sans montant, donc rien ne change : {names}. Saisissez le montant, ou décochez.',
  warnUnlisted: '{axis} : n’est plus dans aucune liste : {names}. Le montant reste, et compte.',
  warnResidue: '{axis} : le total n’est pas un multiple du pas. {names} prend {amount} de plus.',
  warnStretch:
    '{axis} : les montants bloqués laissent un stretch inférieur à la cible. Les stretchs ne changent pas.',
  warnPeriods: '{axis} : les trimestres et les mois dépassent l’année : {names}.',
  warnYears: '{axis} : il manque un mois en {names}, qui ne compte pas dans la moyenne.',
  warnNoFigure: '{names} : aucune vente saisie, donc le manque de ce mois n’est pas compté.',

  catchUpNone: 'Aucun mois n’est terminé, ou aucun ne reste : il n’y a rien à reporter.',
  catchUpNoMonths: 'L’année n’est pas encore répartie par mois. Répartissez-la d’abord.',
  catchUpNoProfile:
    'Aucune année complète de ventes ne dit comment les mois diffèrent. Choisissez une autre façon de répartir l’année.',
  catchUpFinding: '{metric} : il manque {amount} à la cible des mois passés.',
  catchUpAhead: '{metric} : {amount} au-delà de la cible des mois passés.',
  catchUpDecision: 'Réparti sur les mois restants, à côté de leurs cibles.',
};
