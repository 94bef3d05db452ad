import { either, oneOf } from '../patterns';

const BOUND = String.raw`[^,;:.!?()]`;
/** Où la proposition passe à ce qui reste à faire. */
const REST = String.raw`${BOUND}*?(?=[,;:.!?()]|$| (?:et|mais|donc|or) (?:il|nous|on|doi|la |le |les |il |faut))`;

/** Clauses of French that tell the past. */
export const past = (): string => {
  const done = oneOf(
    `perdu, baissé, chuté, reculé, quitté, résilié, diminué, raté, manqué, subi, enregistré, connu, vendu, signé, gagné`,
    `plafonné, stagné, progressé, augmenté, déçu, souffert, cédé, plongé, dévissé, fondu, été, échappé, filé, fui, délaissé, abandonné, lâché, déserté`,
  );
  return either(
    String.raw`(?:\ben 20\d\d, )?${BOUND}*\b(?:avons|a|ont|ai|avez) (?:deja |tous |bien |encore |trop |en )*${done}e?s?\b${REST}`,
    String.raw`^pertes? (?:de |d')\d${REST}`,
    String.raw`\b20\d\d (?:etait|fut|a ete|aura ete)\b${REST}`,
    String.raw`\bapres (?:une?|la|le|notre|avoir) (?:[a-z]+ )*?(?:${oneOf(`recul, baisse, chute, perte, repli, creux, hausse, progression, perdu, cédé, reculé`)}) (?:de |d'|pres de )*\d${BOUND}*`,
    String.raw`\b(?:fondee?|creee?|nee?|etablie?|lancee?) en \d{4}\b`,
  );
};
