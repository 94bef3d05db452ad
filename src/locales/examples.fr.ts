import type { examplesEn } from './examples.en';

/** The French of examples.en.ts: a missing key does not compile. */
export const examplesFr: Record<keyof typeof examplesEn, string> = {
  exampleNote:
    'Ligne d’exemple : aucun total ne la compte. Modifiez-la pour la garder, ou retirez les exemples depuis le panneau de PAC.',
  exampleNoneLeft: 'Tous les exemples de l’onglet « {tab} » sont déjà affichés. Retirez-les pour les revoir.',
};
