/** Prints kept one by one take this many characters each. */
const LETTERS = 3;
const CODES = 36 ** LETTERS;
/** Begins a summary of many prints: their number and their sum. */
const SUMMARY = '#';

const code = (print: number): string => (print % CODES).toString(36).padStart(LETTERS, '0');

const sumOf = (prints: readonly number[]): string =>
  (prints.reduce((sum, print) => (sum + print) >>> 0, 0) >>> 0).toString(36);

/** Keeps prints, in no order, one by one. */
export function keepEach(prints: readonly number[]): string {
  return prints.map(code).join('');
}

/** Keeps how many prints there are, and their sum. */
export function keepSum(prints: readonly number[]): string {
  return `${SUMMARY}${prints.length}.${sumOf(prints)}`;
}

function addedToSum(prints: readonly number[], kept: string): number {
  if (prints.length === 0 || keepSum(prints) === kept) return 0;
  const count = Number(kept.slice(1, kept.indexOf('.')));
  return Math.max(1, prints.length - count);
}

function addedToEach(prints: readonly number[], kept: string): number {
  const left = new Map<string, number>();
  for (let at = 0; at < kept.length; at += LETTERS) {
    const known = kept.slice(at, at + LETTERS);
    left.set(known, (left.get(known) ?? 0) + 1);
  }
  const added = prints.map(code).filter((print) => {
    const count = left.get(print) ?? 0;
    left.set(print, count - 1);
    return count <= 0;
  });
  return added.length;
}

/**
 * How many prints are not among those kept. A summary tells that something changed, and counts only what was
 * added: it never answers 0 when a print is another.
 */
export function addedTo(prints: readonly number[], kept = ''): number {
  return kept.startsWith(SUMMARY) ? addedToSum(prints, kept) : addedToEach(prints, kept);
}
