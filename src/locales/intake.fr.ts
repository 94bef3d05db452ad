import type { intakeEn } from './intake.en';

/** The French of intake.en.ts: a missing key does not compile. */
export const intakeFr: Record<keyof typeof intakeEn, string> = {
  importEmpty: 'Il n’y a rien à lire dans « {value} ». Collez des lignes, ou choisissez un autre fichier.',
  importTooLong:
    '{count} lignes, c’est plus que les {max} qui peuvent être importées en une fois. Coupez le fichier.',
  importSelectionSmall:
    'Une seule cellule est sélectionnée. Sélectionnez toutes les cellules à importer, titres compris, puis réessayez.',
  importDateMissing: 'Indiquez la colonne qui contient la date des ventes.',
  importAmountMissing: 'Indiquez la colonne qui contient le montant des ventes.',
  importVatUnreadable: 'Le taux de TVA est un pourcentage, comme 20. Reçu : « {value} ».',
  importMetricMissing: 'Choisissez ce que mesurent ces lignes parmi les indicateurs de l’onglet KPI.',
  importNamesOpen: 'Dites d’abord qui sont ces noms : {names}.',
  importNothing: 'Aucune ligne à ajouter : toutes sont écartées ou déjà dans le réalisé.',
};
