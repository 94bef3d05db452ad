import { readFileSync } from 'node:fs';
import { decodeWindows1252 } from '../../../src/core/intake/source/windows-1252';
import type { SourceCell, SourceRows } from '../../../src/core/intake/source/cell';
import { textRows } from '../../../src/core/intake/source/find-separator';
import { sharedJson, sharedText } from '../shared-data';

interface DatedCell {
  readonly $date: string;
}

/** A French export with every common trouble, in one of its shapes. */
export interface MessyForm {
  readonly name: string;
  /** Its rows; null, said in the console, where the shared data is absent. */
  readonly rows: () => SourceRows | null;
}

const asCell = (cell: SourceCell | DatedCell): SourceCell => (typeof cell === 'object' ? cell.$date : cell);

function bytes(path: string): Uint8Array | null {
  return sharedText(path) === null ? null : readFileSync(`../shared/data/${path}`);
}

/** Text of the export: UTF-8 with a byte order mark, then as Windows-1252. */
export const messyText = (): string | null => sharedText('sales/messy-sales-fr.csv');

export function messyBytes(): Uint8Array | null {
  return bytes('sales/messy-sales-fr-cp1252.csv');
}

export const MESSY_FORMS: readonly MessyForm[] = [
  { name: 'UTF-8 text', rows: () => mapped(messyText(), textRows) },
  {
    name: 'Windows-1252 text',
    rows: () => mapped(messyBytes(), (found) => textRows(decodeWindows1252(found))),
  },
  { name: 'cells as text', rows: () => sharedJson<SourceRows>('sales/messy-sales-fr.cells.json') },
  {
    name: 'cells of a sheet',
    rows: () =>
      mapped(sharedJson<(SourceCell | DatedCell)[][]>('sales/messy-sales-fr.mixed.json'), (rows) =>
        rows.map((cells) => cells.map(asCell)),
      ),
  },
];

function mapped<A, B>(value: A | null, map: (value: A) => B): B | null {
  return value === null ? null : map(value);
}
