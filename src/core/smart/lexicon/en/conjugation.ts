import type { WordTest } from '../lexicon';
import { remembered, wordList } from '../word-list';

const INFLECTED = /^([a-z]{3,}?)(?:ing|ed|(?<=s|x|z|ch|sh)e|(?<=o)e)$/u;

/** Trades and goods that look like forms of verbs. */
const NOUNS = wordList(
  `cleaning catering printing coaching consulting banking building gardening cooking recruiting heating lighting parking housing
   farming fishing mining engineering accounting tutoring dining camping cycling sailing diving dancing gaming streaming
   hosting lending leasing moving coating tanning racing bedding flooring roofing fencing packaging shipping`,
);

/** Forms of regular verbs, told by their ending: `welcomed`, `launches`, `carried`, `slipping`. */
export function formsOf(verbs: ReadonlySet<string>): WordTest {
  return remembered((word) => verbs.has(word) || (!NOUNS.has(word) && isInflected(word, verbs)));
}

function isInflected(word: string, verbs: ReadonlySet<string>): boolean {
  const root = INFLECTED.exec(word)?.[1];
  if (root === undefined) return false;
  const undoubled = root.replace(/([a-z])\1$/u, '$1');
  return [root, `${root}e`, undoubled, root.replace(/i$/u, 'y')].some((verb) => verbs.has(verb));
}
