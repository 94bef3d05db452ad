import type { helpEn } from './help.en';

export const helpFr: Readonly<Record<keyof typeof helpEn, string>> = {
  viewHelp: 'Aide',
  helpTitle: 'Des formules pour vos feuilles',
  helpIntro:
    "Ces fonctions marchent dans n'importe quelle cellule de ce classeur. Votre plan n'en dépend pas.",
  helpRange:
    "Donnez des colonnes entières plutôt qu'une cellule à la fois : {formula} remplit douze cellules avec une seule formule.",
  helpOptional: 'facultatif',
  helpExample: 'Exemple',
  helpResult: 'Donne {value}. {unit}.',
  helpEveryOption: 'Avec toutes les options',
  helpGoodToKnow: 'Bon à savoir',
  helpBlank: 'Une cellule vide donne une cellule vide, jamais 0.',
  helpErrors:
    'Dans une plage, une cellule qui ne peut pas être calculée commence par ⚠ et dit quoi corriger. SOMME et MOYENNE ne la comptent pas.',
  helpDates:
    'Aucune fonction ne lit la date du jour. Donnez la date du calcul, depuis une cellule qui contient une date fixe.',
  helpPrefix: 'Si un autre module a une fonction du même nom, ajoutez PAC_ devant : {formula}.',
  helpExcel: 'Dans un fichier exporté vers Excel, ces formules deviennent des valeurs fixes.',
  helpColumns: 'Les colonnes de votre plan',
  helpColumnsIntro:
    'Chaque colonne a un nom pour vos propres formules. Il marche encore quand des lignes sont triées, ajoutées ou déplacées.',
  helpColumnsExample: "Réalisé du nom écrit en A2, pour l'indicateur écrit en B2",
  helpSecondPlan: 'Dans le deuxième plan du classeur, les noms commencent par PAC2_.',
};
