import type { crossingEn } from './crossing.en';

/** The French of crossing.en.ts: a missing key does not compile. */
export const crossingFr: Record<keyof typeof crossingEn, string> = {
  modeStopped:
    'La manière de répartir les objectifs n’a pas pu être changée ({detail}). Ce qui avait été écrit a été retiré : votre plan est comme avant.',
};
