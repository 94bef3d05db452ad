import type { Cues } from '../lexicon';
import { either, oneOf } from '../patterns';

const FIGURE = String.raw`\d[\d.]*`;
const UNIT = '(?: ?(?:pct|pts|cur|[a-z-]+)){0,4}';

/** Turns of phrase of French objectives. */
export const cues = (): Cues => ({
  baseline: baseline(),
  means: means(),
  purpose: purpose(),
  become: String.raw`\b${oneOf(`être, devenir, redevenir, rester, devenons, sommes, soyons, faire partie`)}\b(?! ${oneOf(`en mesure, capables?, présente?s?, à même, certifiée?s?, labellisée?s?, référencée?s?, agréée?s?`)}\b)`,
  rank: String.raw`\b${oneOf(
    `numéro un, numéro 1, leader, n1, le meilleur, la meilleure, les meilleurs, la référence, incontournable, podium`,
    `première place, mieux que, le plus [a-z]+ (?:du|de|des|d'), la plus [a-z]+ (?:du|de|des|d')`,
  )}\b`,
  none: none(),
  budget: budget(),
  numbered: String.raw`\b${numbered()}[ -]?`,
  lasting: either(
    `${oneOf(
      `contrats?, formations?, stages?, campagnes?, essais?, cdd, sessions?, séminaires?, réunions?, ateliers?`,
      `webinaires?, séances?, cours`,
    )}(?: de| d')?`,
    `${oneOf(`abonnements?, engagements?, garanties?, crédits?, baux, bail, prêts?`)}(?: de| d'| sur| a)?`,
  ),
});

/** « Zéro litige », « pas un seul devis perdu » ; non « zéro excuse ». */
function none(): string {
  const nothing = oneOf(
    `pct, pts, cur, heures?, jours?, mois, budget, moyens?, efforts?, doutes?, cas, excuses?, regrets?, compromis, limites?`,
    `pression, tabous?, stress, peur, pitié, complexes?, prise de tête, blabla, surprises?, souci, soucis, problèmes?, raison`,
    `temps, tolérance, concession, concessions`,
  );
  return String.raw`(?<![a-z\d.])(?:zero|aucune?|0|(?:pas|plus|jamais) (?:[a-z]+ )?(?:un seul|une seule|le moindre|la moindre)) (?!${nothing}\b)[a-z]+`;
}

/** De X à Y ; contre X aujourd'hui ; (l'an dernier : X). */
function baseline(): string {
  const about = oneOf(`plus de, moins de, environ, près de, au moins`);
  const now = oneOf(`actuellement, aujourd'hui, à ce jour, l'an dernier, en n ?- ?1, actuels?, départ`);
  const instead = oneOf(`contre, au lieu de, vs\\.?, versus, partant de, à partir de, au départ de`);
  return either(
    String.raw`\bde (?:${about} )?${FIGURE}${UNIT},? (?:a|vers|jusqu'a) (?:${about} )?${FIGURE}`,
    String.raw`\b${instead} (?:les |des )?${FIGURE}`,
    String.raw`${now} ?:? ?(?:de |a )?\(?${FIGURE}`,
    `${FIGURE}${UNIT} ${now}`,
    String.raw`\(${FIGURE}[^)]*(?:${now}|dernier|§)[^)]*\)`,
    String.raw`\(§ ?:? ?${FIGURE}`,
    `§[^,;.]{0,12}: ?${FIGURE}`,
    String.raw`\bentre ${FIGURE}${UNIT} et ${FIGURE}`,
  );
}

function means(): string {
  return either(
    String.raw`\ben (?:s')?[a-z]+ant\b`,
    String.raw`${oneOf(`grâce à, grâce au, grâce aux, via, à travers`)}\b`,
    oneOf(`à l'aide d, au moyen d, par le biais`),
    String.raw`avec ${oneOf(`l'aide, l'appui, le soutien, un budget, une équipe, \\d+ commerciaux, \\d+ vendeurs, \\d+ personnes`)}`,
    String.raw`\bbudget (?:de|d')`,
    `par l[ea] ${oneOf(`recrutement, mise en place, lancement, formation, biais`)}`,
    'par une? [a-z]+',
  );
}

function purpose(): string {
  return either(
    String.raw`\bpour (?:ne pas |mieux |pouvoir |y |les |l')?[a-z]+(?:er|ir|re)\b`,
    String.raw`\bpour (?:le |la |l')${oneOf(`lancement, financement, préparation, sécurisation, rentabilité, réussite, ouverture`)}`,
    String.raw`\b${oneOf(`pour que, afin de, afin d', afin que, afin qu'`)}`,
    String.raw`\bde (?:facon|maniere|sorte) (?:a|que|qu')`,
    String.raw`\b${oneOf(`en vue d, dans le cadre d, conformément, en cohérence avec, parce qu, puisque, dans le but d`)}`,
    String.raw`\b${oneOf(`car, ce qui permettra, permettant, pour soutenir`)}\b`,
  );
}

function budget(): string {
  const size = oneOf(`maximum, max, total, global, mensuel, annuel`);
  return `${either(
    oneOf(
      `avec un, avec notre, avec le, avec une, pour un, pour une, dans la limite de, dans la limite d'un`,
    ),
    oneOf(`sans dépasser, moyennant`),
    `budget(?: ${size})?(?: de| d'| :)?`,
  )} ?(?:budget|cout|enveloppe|investissement)?(?: ${size})?(?: de| d'| inferieur a| :)?`;
}

function numbered(): string {
  return oneOf(
    `top, numéro, no, n°, module, phase, étape, version, niveau, chapitre, lot, article, série, projet, tome, annexe`,
    `zone, région, site, agence, magasin, iso, windows, office, industrie, web, covid, cac, pack, offre, formule`,
    `plan, agenda, vision, horizon, salon, édition, collection, gamme, catalogue, modèle, line, ligne, axe, classe`,
    `niv, hiver, été, printemps, automne, iphone, ipad, galaxy, pixel, playstation, golf, clio, peugeot, renault, citroën, boeing, airbus, mark, tier, segment, fortune, v, rang, cycle, session, vague`,
  );
}
