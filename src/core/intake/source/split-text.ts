/** What stands between two cells of a text file. */
export type Separator = ';' | ',' | '\t';

interface ReadCell {
  readonly value: string;
  /** Position of what follows the cell. */
  readonly end: number;
}

const BYTE_ORDER_MARK = /^\uFEFF/u;
const QUOTE = '"';

/** What is not quoted, up to the end of the cell. */
const PLAIN: Readonly<Record<Separator, RegExp>> = {
  ';': /[^;\r\n]*/uy,
  ',': /[^,\r\n]*/uy,
  '\t': /[^\t\r\n]*/uy,
};

/** From an opening quote to its closing one: two in a row are one written quote. */
const QUOTED = /"(?<inner>[^"]*(?:""[^"]*)*)"/uy;

function plainFrom(text: string, start: number, separator: Separator): ReadCell {
  const pattern = PLAIN[separator];
  pattern.lastIndex = start;
  const value = pattern.exec(text)?.[0] ?? '';
  return { value, end: start + value.length };
}

/** A quote never closed, or one inside a cell, is a sign like another: inches are written so. */
function cellFrom(text: string, start: number, separator: Separator): ReadCell {
  if (text[start] !== QUOTE) return plainFrom(text, start, separator);
  QUOTED.lastIndex = start;
  const inner = QUOTED.exec(text)?.groups?.['inner'];
  if (inner === undefined) return plainFrom(text, start, separator);
  const rest = plainFrom(text, QUOTED.lastIndex, separator);
  return { value: inner.replaceAll('""', QUOTE) + rest.value, end: rest.end };
}

function afterLineEnd(text: string, at: number): number {
  return at + (text.startsWith('\r\n', at) ? 2 : 1);
}

/**
 * Cells of a text whose lines are rows, as RFC 4180 has it: a quoted cell may hold separators, line ends and doubled
 * quotes. Cells are as written, spaces included; lines end with CRLF, LF or CR; a byte order mark is dropped.
 */
export function splitText(text: string, separator: Separator): readonly (readonly string[])[] {
  const source = text.replace(BYTE_ORDER_MARK, '');
  const rows: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < source.length || cells.length > 0;) {
    const { value, end } = cellFrom(source, at, separator);
    cells.push(value);
    at = end + 1;
    if (source[end] === separator) continue;
    rows.push(cells);
    cells = [];
    at = afterLineEnd(source, end);
  }
  return rows;
}
