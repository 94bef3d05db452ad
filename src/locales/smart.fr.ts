import type { smartEn } from './smart.en';

/** The French of smart.en.ts: a missing key does not compile. */
export const smartFr: Record<keyof typeof smartEn, string> = {
  smartVerdict: 'SMART {met}/5',
  smartVerdictStrengthen: 'SMART {met}/5 — à renforcer : {@fix}',
  smartVerdictFix: 'SMART {met}/5 — {@fix}',
  smartLetters: '{letters}',
  smartLettersStrengthen: '{letters} — à renforcer : {@fix}',
  smartLettersFix: '{letters} — {@fix}',
  smartWordSmart: 'SMART',
  smartWordRefine: 'À préciser',
  smartWordRewrite: 'À reformuler',
  smartFixS0: 'Précisez quoi et pour qui (indicateur, produit, client)',
  smartFixS1: 'Précisez le périmètre (produit, canal, commercial)',
  smartFixM0: 'Chiffrez l’objectif : combien, sur quel indicateur',
  smartFixM1: 'Indiquez le niveau de départ ; pour un taux, dites « en points » ou « en % »',
  smartFixA0: 'Peu réaliste : revoyez l’ampleur ou le délai',
  smartFixA1: 'Citez les moyens prévus ou les résultats passés',
  smartFixR0: 'Rattachez l’objectif à un enjeu ou à un indicateur commercial',
  smartFixR1: 'Dites dans quel but (« pour… »)',
  smartFixT0: 'Ajoutez une échéance',
  smartFixT1: 'Donnez une date précise',
  smartFixPast: 'Échéance passée',
  smartFixSentence: 'Écrivez une phrase',
  smartFixSeveral: 'Un seul indicateur par objectif',
  smartUnknownOutput: 'Sortie inconnue : {value}. Admises : verdict, score, detail, S, M, A, R, T.',
  smartOneColumn:
    'Une seule colonne pour le détail : la plage en a {columns}. Donnez une colonne d’objectifs.',
};
