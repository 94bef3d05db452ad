import type { Geometry, TableGeometry } from '../../../src/core/formula/geometry';
import type { Place } from '../../../src/core/formula/print';

function tableAt(tab: string, firstRow: number, columns: readonly string[], cells = {}): TableGeometry {
  return {
    tab,
    firstRow,
    columns: new Map(columns.map((key, index) => [key, index + 1])),
    cells: new Map(Object.entries(cells)),
  };
}

/** A plan of four small tabs, whose columns stand in the order they are named. */
export const GEOMETRY: Geometry = {
  language: 'fr',
  tables: new Map([
    ['swot', tableAt('SWOT', 4, ['id', 'quadrant', 'statement', 'impact', 'likelihood', 'score', 'pos'])],
    ['stakes', tableAt('Enjeux', 4, ['id', 'stake'])],
    ['lists', tableAt('Listes', 2, ['list', 'key', 'label', 'parent', 'active', 'start'])],
    [
      'settings',
      tableAt("L'essentiel", 4, [], {
        ref_date: { row: 18, column: 2 },
        fiscal_start: { row: 6, column: 2 },
        amber: { row: 9, column: 2 },
      }),
    ],
  ]),
  lists: new Map([
    [
      'swot',
      {
        firstRow: 10,
        lastRow: 13,
        rows: new Map([
          ['strength', 10],
          ['weakness', 11],
        ]),
      },
    ],
    ['holiday', { firstRow: 20, lastRow: 31, rows: new Map() }],
  ]),
};

/** A place in row 4 of the SWOT. */
export function placeAt(changes: Partial<Place> = {}): Place {
  return { geometry: GEOMETRY, table: 'swot', row: 4, slots: {}, ...changes };
}
