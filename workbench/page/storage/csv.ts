/** What the CSV of a tab is made of: cells as they are shown. */
export interface ShownCells {
  rows: number;
  columns: number;
  textAt: (row: number, column: number) => string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A tab as CSV: values as shown, down to the last filled row and column, with the mark by which spreadsheet
 * programs recognise UTF-8.
 *
 * @param separator `;` where the comma is the decimal sign.
 */
export function csvOf(cells: ShownCells, separator: string): string {
  const rows = Array.from({ length: cells.rows }, (_, row) =>
    Array.from({ length: cells.columns }, (__, column) => cells.textAt(row, column)),
  );
  const height = lengthFilled(rows.map((row) => row.join('')));
  const width = Math.max(...rows.map((row) => lengthFilled(row)));
  const lines = rows.slice(0, height).map((row) =>
    row
      .slice(0, width)
      .map((text) => quoted(text, separator))
      .join(separator),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** How many texts there are, without the empty ones at the end. */
function lengthFilled(texts: string[]): number {
  return texts.reduce((length, text, index) => (text === '' ? length : index + 1), 0);
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
