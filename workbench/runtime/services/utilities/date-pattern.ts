import { ServiceError } from '../../errors';

/** A piece of a SimpleDateFormat pattern: a letter repeated, or text to print as it is. */
export type PatternPiece = { readonly letter: string; readonly count: number } | { readonly literal: string };

const PIECE = /'((?:[^']|'')*)'|(([a-zA-Z])\3*)|([^a-zA-Z']+)/gu;

/** Month and day names; `Utilities` knows English ones only. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');
export const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Reads a pattern such as `yyyy-MM-dd'T'HH:mm`; `''` is one quote. */
export function parsePattern(pattern: string): PatternPiece[] {
  return [...pattern.matchAll(PIECE)].map(([, quoted, run, letter, other]) => {
    if (run !== undefined && letter !== undefined) return { letter, count: run.length };
    if (quoted === '') return { literal: "'" };
    return { literal: (quoted ?? other ?? '').replaceAll("''", "'") };
  });
}

/** A letter that no SimpleDateFormat knows. */
export function illegalLetter(letter: string): ServiceError {
  return new ServiceError(`Illegal pattern character '${letter}'`);
}
