/** A word without what typing varies: case, accents, spaces, apostrophes, hyphens, underscores. */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_'’-]/gu, '')
    .toLowerCase();
}
