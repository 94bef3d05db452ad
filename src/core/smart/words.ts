import type { Lexicon } from './lexicon/lexicon';
import { stem } from './lexicon/word-list';
import type { Words } from './reading';
import { pattern } from './text/compiled';

/** Sorts the content words of a text by what they say. Figures, times and function words are left out. */
export function sortWords(text: string, lexicon: Lexicon): Words {
  const roots = (text.match(/[a-z&]+(?:-[a-z]+)*/gu) ?? []).flatMap((word) => rootsOf(word, lexicon));
  const isIn = (list: ReadonlySet<string>): number => roots.filter((root) => list.has(root)).length;
  return {
    umbrella: isIn(lexicon.umbrella),
    activities: isIn(lexicon.activities),
    vague: isIn(lexicon.vague),
    specific: roots.filter((root) => isSpecific(root, lexicon)),
    hasPrecise: pattern(`(?<![a-z])(?:${lexicon.precise})(?![a-z])`).test(text),
  };
}

/** A compound counts as one word unless its parts are known. */
function rootsOf(word: string, lexicon: Lexicon): readonly string[] {
  const parts = word.split('-').map(stem);
  return parts.length > 1 && parts.some((part) => !isSpecific(part, lexicon)) ? parts : [stem(word)];
}

function isSpecific(root: string, { stop, verbs, umbrella, activities, vague, generic }: Lexicon): boolean {
  if (root.length < 2) return false;
  return ![stop, verbs, umbrella, activities, vague, generic].some((list) => list.has(root));
}
