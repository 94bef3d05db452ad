import { readAmount } from '../amount';
import { cellText, type SourceCell, type SourceRows } from '../source/cell';

/** The share of a cell: null for a blank, which is the whole sale; undefined for what is none. */
export type ReadShare = number | null | undefined;

const OPTIONS = { percent: true, decimalMark: ',' } as const;

function figureOf(cell: SourceCell): number | null {
  const read = readAmount(cell, OPTIONS);
  return read.kind === 'amount' ? read.value : null;
}

const isPlain = (cell: SourceCell): boolean => !String(cell).includes('%');

/** Reads the shares of a column: `50 %`, `0.5`, or `50` in a column that counts in hundredths. */
export function shareReader(
  rows: SourceRows,
  column: number | undefined,
): (cells: SourceRows[number]) => ReadShare {
  if (column === undefined) return () => null;
  const plain = rows.map((cells) => cells[column] ?? '').filter(isPlain);
  const inHundredths = plain.some((cell) => (figureOf(cell) ?? 0) > 1);
  return (cells) => {
    const cell = cells[column] ?? '';
    if (cellText(cells, column) === '') return null;
    const figure = figureOf(cell);
    const share = figure !== null && inHundredths && isPlain(cell) ? figure / 100 : figure;
    return share !== null && share > 0 && share <= 1 ? share : undefined;
  };
}
