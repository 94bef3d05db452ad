import { clean } from '../text/clean';

/** Words written with their accents, a space between them, as the folded stems that sentences are read by. */
export function wordList(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts
      .flatMap((text) => clean(text).split(' '))
      .filter((word) => word !== '')
      .map(stem),
  );
}

/** A test of words that remembers its answers: sentences of a column share many words. */
export function remembered(test: (word: string) => boolean): { has(word: string): boolean } {
  const answers = new Map<string, boolean>();
  return {
    has: (word) => {
      const answer = answers.get(word) ?? test(word);
      answers.set(word, answer);
      return answer;
    },
  };
}

/** Plurals that mean something else: `commerciaux` are salespeople, `commercial` an adjective. */
const INVARIABLE: ReadonlySet<string> = new Set(['commerciaux']);

/** A word without the marks of plural; French and English words share the rule. */
export function stem(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is|ois)$/u.test(word) || INVARIABLE.has(word)) return word;
  if (/[a-z]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  return word
    .replace(/(?<=eau|eu)x$/u, '')
    .replace(/aux$/u, 'al')
    .replace(/s$/u, '');
}
