/** What a number pattern makes of a number: people may choose another pattern of the same class. */
export type FormatClass = 'automatic' | 'text' | 'date' | 'percent' | 'number';

/** Pattern of a column about to be inserted: it takes that of its neighbour, whatever it is. */
export const INHERITED = '?';

const AUTOMATIC: ReadonlySet<string> = new Set(['', 'General', '0.###############']);

/** The class of a pattern. What stands in quotes or brackets is shown as it is. */
export function formatClass(pattern: string): FormatClass {
  if (AUTOMATIC.has(pattern)) return 'automatic';
  if (pattern === '@') return 'text';
  const bare = pattern.replaceAll(/"[^"]*"|\[[^\]]*\]/gu, '');
  if (bare.includes('%')) return 'percent';
  return /[ymdhs]/iu.test(bare) ? 'date' : 'number';
}

/** Whether a cell shows what it should: an automatic pattern shows a number well enough, but no date and no rate. */
export function suits(held: string, wanted: string): boolean {
  if (held === INHERITED) return false;
  const [has, asks] = [formatClass(held), formatClass(wanted)];
  if (asks === 'automatic' || has === asks) return true;
  return asks === 'number' && has === 'automatic';
}
