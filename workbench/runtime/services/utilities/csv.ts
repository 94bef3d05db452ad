import { ServiceError } from '../../errors';

const UNREADABLE = 'Could not parse text.';

/** `Utilities.parseCsv`: quoted fields may hold the delimiter, line ends and doubled quotes. */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [field, end] of fieldsOf(csv, delimiter)) {
    row.push(field);
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Each field with what ends it: the delimiter, a line end, or nothing at the end of the text. */
function* fieldsOf(csv: string, delimiter: string): Generator<readonly [string, string]> {
  const text = csv.replace(/\r?\n$/u, '');
  let at = 0;
  for (;;) {
    const [field, next] = text[at] === '"' ? quotedField(text, at) : bareField(text, at, delimiter);
    const end = /^\r?\n/u.exec(text.slice(next, next + 2))?.[0] ?? text.slice(next, next + 1);
    if (![delimiter, '\n', '\r\n', ''].includes(end)) throw new ServiceError(UNREADABLE);
    yield [field, end];
    at = next + end.length;
    if (end === '') return;
  }
}

/** The field from `start`, and the index after it. */
function bareField(text: string, start: number, delimiter: string): [string, number] {
  const ends = [delimiter, '\r\n', '\n'].map((end) => text.indexOf(end, start)).filter((at) => at >= 0);
  const next = Math.min(text.length, ...ends);
  return [text.slice(start, next), next];
}

const QUOTED = /"((?:[^"]|"")*)"/uy;

function quotedField(text: string, start: number): [string, number] {
  QUOTED.lastIndex = start;
  const match = QUOTED.exec(text);
  if (!match) throw new ServiceError(UNREADABLE);
  return [(match[1] ?? '').replaceAll('""', '"'), QUOTED.lastIndex];
}
