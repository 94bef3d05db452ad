import type { WordTest } from '../lexicon';
import { remembered, stem, wordList } from '../word-list';

/** Endings, without the mark of plural, of the forms of `-er` verbs that no noun shares. */
const FIRST_GROUP =
  /^([a-z]+?)(?:e?on|e?ant|e?ait|e?aient|e?ais|ez|er|era|erai|eras|eron|erez|eront|erait|eraient|e?ent|ee|erent)$/u;

/** Nouns that look like such forms. */
const NOUNS = wordList(
  `coupons jetons salons boutons cartons charbons savons rayons talons violons boulons glaçons restaurant croissant montant tournée
   journée entrée arrivée donnée cuvée poignée randonnée plongée assurée invitée abonnée agent patient client parent`,
);

/** `Appartient`, `reviendront`: verbs in -tenir and -venir, and their kin. */
const TENIR = /^[a-z]*[tv](?:ient|iennent|ienne|enu|enus|enue|iendra|iendront|enait|enaient)$/u;

/** Forms of verbs of the first group, told by their ending: `rebondirait`, `mériteront`, `accueillie`. */
export function formsOf(infinitives: ReadonlySet<string>, others: ReadonlySet<string>): WordTest {
  const roots = new Set(
    [...infinitives].filter((verb) => verb.endsWith('er')).map((verb) => verb.slice(0, -2)),
  );
  return remembered(
    (word) =>
      infinitives.has(word) ||
      others.has(word) ||
      (TENIR.test(word) && word !== 'avenue') ||
      (!NOUNS.has(word) && roots.has(FIRST_GROUP.exec(word)?.[1] ?? '')),
  );
}

/** Forms that nouns share, `remonte`, `marche`, `vise`: verbs only after what can be their subject. */
export function presentOf(infinitives: ReadonlySet<string>, others: ReadonlySet<string>): WordTest {
  const roots = new Set(
    [...infinitives].filter((verb) => verb.endsWith('er')).map((verb) => verb.slice(0, -2)),
  );
  return { has: (word) => others.has(word) || (word.endsWith('e') && roots.has(word.slice(0, -1))) };
}

/** Forms of verbs of the second group, `-ir`, and of those in `-re` that follow `vendre`. */
export function regularForms(verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => {
    const root = verb.slice(0, -2);
    const endings = verb.endsWith('ir')
      ? 'it is issent isse issons issez issant issait i is ira irai irons iront irait iraient'
      : ' ent ons ez ait aient u us ue ues ra rai rons ront rait raient';
    return endings.split(' ').map((ending) => stem(root + ending));
  });
}
