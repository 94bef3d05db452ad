import type { mixesEn } from './mixes.en';

/** Saved choices of tabs. */
export const mixesFr: Readonly<Record<keyof typeof mixesEn, string>> = {
  mixNameMissing: 'Un choix enregistré porte un nom. Donnez-lui un nom, par exemple « Équipe terrain ».',
  mixEmpty: 'Un choix enregistré compte au moins un onglet. Cochez un onglet, puis enregistrez.',
};
