import { either, oneOf } from '../patterns';

/** What tells the past in a clause of French. */
export const past = (): string => {
  const done = oneOf(
    `perdu, baissé, chuté, reculé, quitté, résilié, diminué, raté, manqué, subi, enregistré, connu, vendu, signé, gagné`,
    `plafonné, stagné, progressé, augmenté, déçu, souffert, cédé, plongé, dévissé, fondu, été, échappé, filé, fui`,
    `délaissé, abandonné, lâché, déserté`,
  );
  const move = oneOf(`recul, baisse, chute, perte, repli, creux, hausse, progression, perdu, cédé, reculé`);
  return either(
    String.raw`\b(?:avons|a|ont|ai|avez) (?:deja |tous |bien |encore |trop |en )*${done}e?s?\b`,
    String.raw`^ ?pertes? (?:de |d')\d`,
    String.raw`\b20\d\d (?:etait|fut|a ete|aura ete)\b`,
    String.raw`\bapres (?:une?|la|le|notre|avoir) (?:[a-z]+ ){0,3}?${move} (?:de |d'|pres de )*\d`,
    String.raw`\b(?:fondee?|creee?|nee?|etablie?|lancee?) en \d{4}\b`,
  );
};

/** Where such a clause goes on to what is to be done. */
export const pastTurn = (): string => ' (?:et|mais|donc|or) (?:il|nous|on|doi|la |le |les |faut)';
