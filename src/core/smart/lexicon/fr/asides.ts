import type { Aside } from '../lexicon';
import { either, oneOf } from '../patterns';

const HANDS = oneOf(
  `commercial, commerciaux, commerciales?, vendeurs?, vendeuses?, délégués?, alternante?s?, stagiaires?, personnes, apprentie?s?`,
  `collaborateurs?, embauches?, recrutements?, recrues?, renforts?, intérimaires?, etp, saisonniers?, camions?, camionnettes?`,
  `technico-commerciaux, téléprospecteurs?, conseillers?, attachés?, chargés?, ingénieurs?, assistante?s?, bras`,
);
const MORE = oneOf(`de plus, supplémentaires?, en plus, en renfort`);
const PACK = oneOf(
  `packs?, lots?, boîtes?, cartons?, caisses?, coffrets?, paquets?, sachets?, bidons?, sacs?, fûts?, assortiments?, barquettes?`,
  `plaquettes?, seaux?, carnets?, plateaux?, palettes?, ballotins?, bouteilles?, tubes?, pots?, familles?`,
  `croisières?, séjours?, circuits?, week-ends?, voyages?, escapades?, forfaits?, cures?, locations?, formules?`,
);

/** Figures of French sentences that measure nothing. */
export const asides = (): readonly Aside[] => [
  {
    before: String.raw`\b${oneOf(`grâce à, grâce aux, via, en recrutant, en embauchant, en formant, à l'aide de, moyennant, avec l'aide de, avec le renfort de`)}(?: les| nos| ses| ces| d')?`,
  },
  {
    before: String.raw`\bavec(?: les| nos| ces| seulement)?`,
    after: either(' cur', ` (?:[a-z]+ )?${HANDS}`, String.raw` (?:[a-z]+ ){1,3}${MORE}`) + String.raw`\b`,
  },
  { before: String.raw`^avec(?: les| nos| ces| seulement)?` },
  {
    before: String.raw`\b(?:nous avons|on a|j'ai|on dispose de|nous disposons de|je dispose de)`,
    after: String.raw` (?:cur|${HANDS})\b[^,;.]*? pour\b`,
  },
  {
    before: String.raw`\b(?:proposer|offrir|accorder|faire|consentir|lancer|avec|annoncer|envoyer|donner) [^,;]*${oneOf(`remise, rabais, ristourne, escompte, promo, promotion, bon, réduction`)} (?:immediate |exceptionnelle |fidelite )?de(?: moins)?`,
  },
  {
    after: String.raw` (?:pct|cur) (?:de |d')(?:remises?|rabais|ristournes?|reductions?|escompte|bons? d'achat)\b`,
    before: String.raw`(?:${oneOf(`proposer, offrir, accorder, faire, consentir, lancer, avec, annoncer, envoyer, donner`)} [^,;]*|^)`,
  },
  {
    before: String.raw`(?<!\b(?:en|depuis|dans|pendant|durant|sous|a|il y a) )\b(?:plus|moins) de`,
    after: String.raw` ans\b`,
  },
  {
    before: String.raw`(?:ages? (?:de|d'au moins)|les|entre|des|aux)`,
    after: String.raw`(?:[-/]\d+| (?:a|et) \d+)? ans\b(?! (?:a venir|prochains?|suivants?))`,
  },
  {
    before: String.raw`\b${PACK} (?:de |d')|\b(?:menus?|formules?|offres?|packs?|coffrets?|forfaits?|kits?) a`,
  },
  {
    before: String.raw`\b(?:diagnostic|controle|check-?up|revision|bilan|audit|inspection|programme)s?(?: en| de)?`,
    after: ' (?:pts|etapes?)\\b',
  },
  { before: String.raw`\ben`, after: ' fois\\b' },
  {
    before: String.raw`\b(?:vendre|vendus?|vendues?|proposer|ecouler|placer|louer|lancer|promouvoir) [^,;:]*[a-z] a`,
    after: " cur (?:aux|chez|a la|a l'|en|dans|pour|sur|aupres)\\b",
  },
  {
    before: String.raw`(?<!\b(?:a|pour|chez|dans|sur|avec|par|en) )(?:\b(?:l'|(?:le|la|les|un|une|des|nos|notre|mon|ma|mes|vos|leurs|ces|cette|ce|son|sa) )|(?<!\d)\d[\d.]* )(?!(?:plus|dernier|derniere|premier|premiere|environ|moins|autre|quelque|seul|nouveau|nouvelle|meilleur|meilleure|chez|avec|pour|dans|sous|sans|entre|vers|contre|depuis|avant|apres|par|pct|cur|pts|xfold)s?\b)[a-z-]{4,}`,
    after: String.raw` (?!(?:fois|pct|cur|pts|xfold|minutes?|heures?|jours?|semaines?|mois|ans)\b)[a-z]{3,}`,
  },
  {
    before: String.raw`(?<!\b(?:delai|temps|duree|attente|cycle|reponse|retard)s?\b[^,;]*)\b[a-z]+s de (?:plus|moins) de`,
    after:
      ' (?:jours?|semaines?|mois|ans|tonnes?|places?|salaries?|employes|personnes|metres|m2|kg|habitants|litres)\\b',
  },
  { after: String.raw` pour \d` },
];
