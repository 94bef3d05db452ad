import type { upkeepEn } from './upkeep.en';

/** The French of upkeep.en.ts: a missing key does not compile. */
export const upkeepFr: Record<keyof typeof upkeepEn, string> = {
  mendTab: 'L’onglet a disparu : il revient, vide.',
  mendColumn: 'Des colonnes manquantes reviennent : {where}.',
  mendChoice: 'De nouveaux choix arrivent dans les listes : {where}.',
  mendField: 'De nouveaux champs arrivent sous les autres : {where}.',
  mendPanel: 'Des tableaux récapitulatifs reviennent à côté du tableau : {where}.',
  mendFormula: 'Des formules reviennent en {where}.',
  mendRenewed: 'Des formules qui remplissent une colonne laissent place à celles d’aujourd’hui en {where}.',
  mendHeader: 'Des en-têtes effacés reviennent en {where}.',
  mendText: 'Des textes effacés reviennent en {where}.',
  mendIndex: 'La liste des onglets suit ceux que vous voyez.',
  mendId: 'Des lignes sans identifiant en reçoivent un en {where}.',
  mendMark: 'PAC reconnaît de nouveau les colonnes {where}.',
  mendDropdown: 'Des listes déroulantes et des cases à cocher reviennent en {where}.',
  mendFormat: 'Des formats de nombre reviennent en {where}.',
  mendName: 'Des plages nommées retrouvent leur colonne : {where}.',
  mendColour: 'Les couleurs automatiques reviennent.',
  keptTyped:
    'Des valeurs saisies sur une formule restent en {where}. Videz la cellule pour retrouver sa formule.',
  keptOwn: 'Vos propres formules restent en {where}.',
  keptHeader: 'Les en-têtes que vous avez reformulés restent en {where}.',
  translated: 'Les titres, en-têtes, notes et choix de listes sont reformulés.',
  renamedTab: 'L’onglet devient « {where} ».',
  languageSame: 'Le plan parle déjà cette langue. Choisissez l’autre.',
  languageStopped:
    'Le changement de langue s’est arrêté avant la fin ({detail}). Relancez-le : il reprend où il en était.',
  repairStopped:
    'La réparation s’est arrêtée avant la fin ({detail}). Relancez-la : elle reprend où elle en était.',
  fieldMissing:
    'Le champ « {field} » manque dans l’onglet « {tab} ». Lancez la réparation pour le retrouver.',
  choiceMissing:
    'Le choix « {value} » manque dans l’onglet « {tab} ». Lancez la réparation pour le retrouver.',
  listMissing:
    'La liste « {value} » a disparu de l’onglet Listes. Retrouvez-la dans l’historique des versions.',
};
