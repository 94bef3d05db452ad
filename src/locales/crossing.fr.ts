import type { crossingEn } from './crossing.en';

/** The French of crossing.en.ts: a missing key does not compile. */
export const crossingFr: Record<keyof typeof crossingEn, string> = {
  modeStopped:
    'La manière de répartir les objectifs n’a pas pu être changée ({detail}). Ce qui avait été écrit a été retiré : votre plan est comme avant.',
  crossSimple:
    'Le détail des objectifs se calcule en mode croisé, et ce plan est en mode simple. Passez-le en mode croisé, puis relancez le calcul.',
  crossBlocked: '{reason}',
  crossTooLarge:
    'Le détail prendrait {rows} lignes, plus de {limit}. Décochez un axe pour le raccourcir, ou confirmez que vous voulez toutes ces lignes.',
  crossStopped:
    'Le détail n’a pas pu être écrit ({detail}). Les lignes et les totaux ont été remis comme avant. Lancez « Actualiser », puis relancez le calcul.',
  crossNoTotal:
    'Cet indicateur n’a pas de total pour l’année. Remplissez sa ligne globale dans Répartition, puis relancez le calcul.',
  crossNegative:
    'Un montant inférieur à 0 ne se répartit pas sur plusieurs axes à la fois. Remplacez-le par 0 ou plus dans Répartition, puis relancez le calcul.',
  crossNotFlow:
    '« {metric} » est un taux ou un niveau : il ne se découpe pas. Choisissez un indicateur qui s’additionne dans le temps.',
  crossNotAdditive:
    '« {metric} » ne s’additionne pas sur l’axe {axis}, comme le dit sa ligne dans Indicateurs. Décochez cet axe, puis relancez le calcul.',
  crossPeriods:
    'Les totaux saisis par trimestre ou par mois font {sum} au lieu de {required}. Corrigez-les dans Répartition, puis relancez le calcul.',
  crossTotalFormula:
    'La ligne {row} de {tab} contient une formule à vous : elle ne sera pas remplacée. Corrigez-la vous-même, ou saisissez un montant à sa place.',
  crossAxis:
    '{axis} : les totaux font {sum} au lieu de {required}. Mettez-les à l’échelle, placez la différence en non affecté, ou corrigez-les dans Répartition.',
  crossRepairImpossible:
    '{axis} : les totaux ne peuvent pas être corrigés ainsi. Déverrouillez-en dans Répartition, ou corrigez-les.',
  crossUnknownMember:
    '{axis} : {names} a un total et n’est plus dans la liste. Remettez ce nom, ou videz son total.',
  crossPinElsewhere:
    '{count} lignes à conserver nomment quelqu’un ou quelque chose qui n’est pas dans ce détail. Cochez leur axe, ou déverrouillez-les.',
  crossPinsExceed:
    '{member} : {pins} lignes sont conservées à {pinned} en tout, plus que le total de {amount}. Déverrouillez-en, ou augmentez le total.',
  crossNoCell:
    '{member} : {amount} à répartir, et aucune ligne libre pour les recevoir. Déverrouillez une ligne, ou vérifiez les dates de la liste.',
  crossNotConverged:
    '{member} : le total de {amount} est impossible à tenir avec les autres. Trop de lignes sont conservées, ou étaient à 0 l’an dernier. Déverrouillez-en, puis relancez le calcul.',
  crossNoHistory: 'Aucune vente passée à suivre : les parts suivent vos seuls totaux.',
  crossNotShared:
    '{axis} n’a pas de total : ses parts suivent les ventes passées, ou sont égales s’il n’y en a pas.',
  crossLeftOut: '{axis} reste hors du détail : la Synthèse montrera ses objectifs en « {unassigned} ».',
  crossReseeded:
    '{axis} : les ventes passées de {names} sont toutes à 0, alors qu’il y a un total. Les parts suivent les autres totaux.',
  crossStep: 'Les totaux ne sont pas des multiples de {step} : les lignes sont arrondies au centime.',
  crossStretchLeft: 'Le stretch n’a pas pu être réparti sur ces lignes. Il reste vide.',
  crossOverHigh:
    'Les commerciaux reçoivent {share} % de plus que l’objectif. Au-delà de 25 %, peu y croient.',
  crossAssignedRounded:
    'L’arrondi éloigne la cible affectée de {count} commerciaux de {amount} au plus de ce qui est saisi. Choisissez un arrondi plus fin pour la suivre.',
  crossNamesMore: '{names} et {more} autres',
};
