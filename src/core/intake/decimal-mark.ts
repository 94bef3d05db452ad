import { readNumeral, type DecimalMark } from './numeral';
import { takeApart } from './written-amount';

function markProvedBy(text: string): DecimalMark | null {
  const written = takeApart(text);
  const read = written && readNumeral(written.digits);
  return read?.kind === 'numeral' ? read.proves : null;
}

/**
 * The decimal mark a column of amounts is written with, as its cells that can be read one way only prove it.
 * Null when none does, or when they disagree: `1,234` is then a question for the user.
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | null {
  const proved = new Set<DecimalMark>();
  for (const text of texts) {
    const mark = markProvedBy(text);
    if (mark !== null) proved.add(mark);
  }
  const [only = null, another = null] = proved;
  return another === null ? only : null;
}
