import type { Language } from '../../schema/words';

const FRENCH =
  /\b(?:le|la|les|des|du|de|d|l|un|une|et|en|au|aux|par|pour|sur|dans|chez|avec|sans|nos|notre|mes|mon|ma|ses|sa|leur|que|qui|plus|d'ici|avant|fin|mois|annee|an|ans|semaine|jours?|ventes?|chiffre|affaires|ca|clients?|etre|faire|mieux|nouveaux?|nouvelles?|taux|je|nous|est|objectif|[a-z]{3,}(?:er|ir|iser|ifier))\b/gu;
const ENGLISH =
  /\b(?:the|a|an|of|to|and|in|by|for|from|with|on|at|our|my|your|their|is|be|will|we|i|more|than|this|next|within|end|year|month|months|weeks?|days?|sales|revenue|customers?|increase|reduce|improve|grow|get|make|launch|new|rate|per|every|before|until|win|sell|[a-z]{3,}ing)\b/gu;

/** The language of a folded sentence; French when nothing tells. */
export function detectLanguage(text: string): Language {
  return count(text, ENGLISH) > count(text, FRENCH) ? 'en' : 'fr';
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
