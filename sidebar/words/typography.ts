const NARROW = '\u202f';
const HARD = '\u00a0';

/**
 * French typography applied to a sentence typed with a keyboard's spaces and apostrophes: no line ever starts
 * with a sign, and the words files stay readable.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/ ([;!?])/gu, `${NARROW}$1`)
    .replace(/ ([:%€»])/gu, `${HARD}$1`)
    .replace(/« /gu, `«${HARD}`)
    .replace(/'/gu, '’');
}
