import type { upkeepEn } from './upkeep.en';

export const upkeepFr: Readonly<Record<keyof typeof upkeepEn, string>> = {
  viewChecks: 'Contrôle',
  checksIntro: 'Ce qui manque, se contredit ou ne peut pas être lu dans votre plan, et comment le corriger.',
  checkPlan: 'Contrôler le plan',
  checkedAt: 'Contrôlé à {time}.',
  checksDone: 'Plan contrôlé : {counts}.',
  errorsTitle: 'Erreurs',
  errorsCounted: 'erreur|erreurs',
  warningsTitle: 'Avertissements',
  warningsCounted: 'avertissement|avertissements',
  infosTitle: 'Informations',
  infosCounted: 'information|informations',
  nothingToFix: 'Rien à corriger.',
  allInOrder: 'Tout ce que PAC sait contrôler est en ordre.',
  onlyFirst:
    "Seuls les {shown} premiers constats sur {all} sont montrés, les plus graves d'abord. Corrigez-les, puis relancez le contrôle.",
  goToRow: 'Ligne {row}',
  goToCell: 'Cellule {cell}',
  goToTab: "Ouvrir l'onglet",
  openedAt: 'Onglet « {name} » ouvert en {cell}.',
  moreFindings: '{n} autre constat semblable|{n} autres constats semblables',
  morePlaces: '{n} autre endroit|{n} autres endroits',

  backToPlan: 'Retour au plan',
  notYetWritten: "Rien n'est encore écrit.",
  changesToCome: '{n} changement à venir|{n} changements à venir',
  keptTitle: "Laissé comme vous l'avez fait",
  keptHint: "PAC n'y touche pas. À vous de juger.",

  repairTitle: 'Réparer le plan',
  repairIntro:
    'Rétablit les titres, les listes, les formats et les formules de PAC là où ils ont été cassés. Vos saisies ne changent pas.',
  seeRepair: 'Voir ce qui serait réparé',
  nothingToRepair: 'Tout est en ordre : rien à réparer.',
  repair: 'Réparer',
  repaired: 'Plan réparé : {n} changement fait.|Plan réparé : {n} changements faits.',

  outdatedTitle: 'Une mise à jour est prête',
  outdatedText: 'Ce plan a été créé par une version plus ancienne de PAC.',
  seeUpgrade: 'Voir la mise à jour',
  upgradeTitle: 'Mettre le plan à jour',
  upgradeIntro: 'Ajoute ce que la nouvelle version apporte. Vos saisies ne changent pas.',
  nothingToUpgrade: 'Ce plan est déjà à jour.',
  upgrade: 'Mettre à jour',
  upgraded: 'Plan mis à jour : {n} changement fait.|Plan mis à jour : {n} changements faits.',

  planToFrench: 'Passer le plan en français',
  planToEnglish: 'Passer le plan en anglais',
  languageIntro:
    "Les titres, les consignes et les listes changent de langue. Une cellule remplie par vous ne change que si elle contient un choix d'une liste.",
  nothingToTranslate: 'Rien à changer : le plan est déjà dans cette langue.',
  changeLanguage: 'Changer la langue',
  languageChanged: 'Langue changée : {n} changement fait.|Langue changée : {n} changements faits.',

  removalTask: 'Supprimer ce plan…',
  removalTitle: 'Supprimer le plan',
  freeTabs:
    '{n} onglet ne contient rien de vous. Il sera supprimé.|{n} onglets ne contiennent rien de vous. Ils seront supprimés.',
  whichOnes: 'Lesquels ?',
  typedTabs: 'Ces onglets contiennent vos saisies. Cochez ceux à supprimer quand même.',
  typedCells: '{n} cellule saisie|{n} cellules saisies',
  untickedStay:
    'Un onglet non coché reste dans le classeur, comme un onglet ordinaire. Ses calculs qui lisaient les onglets supprimés gardent leur dernier résultat.',
  readsThePlan:
    "La feuille « {name} » lit ce plan dans {n} formule : si l'onglet lu est supprimé, elle deviendra une valeur.|La feuille « {name} » lit ce plan dans {n} formules : celles qui lisent un onglet supprimé deviendront des valeurs.",
  cellsLost: '{n} cellule saisie sera perdue.|{n} cellules saisies seront perdues.',
  planNameLabel: 'Pour confirmer, écrivez : {name}',
  writePlanName:
    'Écrivez le nom du plan, « {name} », pour supprimer des onglets qui contiennent vos saisies.',
  removeTabs: 'Supprimer {n} onglet|Supprimer {n} onglets',
  keptTabs: 'Restent dans le classeur, comme onglets ordinaires : {tabs}.',
};
