import { Model } from '../../../../workbench/runtime/engine';
import { touchedBy } from '../../../../workbench/page/viewer/touched-zones';

const model = new Model({ sheets: [{ id: 's0', name: 'A', rowNumber: 10, colNumber: 5 }] });
const cell = (row: number, col: number) => ({ top: row, bottom: row, left: col, right: col });
const zone = { top: 1, bottom: 3, left: 0, right: 2 };

test.each([
  ['a typed cell', 'UPDATE_CELL', { sheetId: 's0', row: 2, col: 1 }, [cell(2, 1)]],
  ['cleared zones', 'DELETE_CONTENT', { sheetId: 's0', target: [zone, cell(8, 4)] }, [zone, cell(8, 4)]],
  ['a sorted zone', 'SORT_CELLS', { sheetId: 's0', row: 2, col: 1, zone }, [zone]],
  [
    'a removed row',
    'REMOVE_COLUMNS_ROWS',
    { sheetId: 's0', dimension: 'ROW', elements: [4] },
    [{ top: 4, bottom: 4, left: 0, right: 4 }],
  ],
  [
    'a removed column',
    'REMOVE_COLUMNS_ROWS',
    { sheetId: 's0', dimension: 'COL', elements: [3] },
    [{ top: 0, bottom: 9, left: 3, right: 3 }],
  ],
  ['the selection, when the command names no cell', 'AUTOFILL', {}, [cell(0, 0)]],
])('knows the cells of %s', (_, type, payload, zones) => {
  expect(touchedBy(model, type, payload)).toEqual({ sheetId: 's0', zones });
});

test.each(['ACTIVATE_SHEET', 'SET_FORMATTING', 'BATCH'])('%s changes no content a person typed', (type) => {
  expect(touchedBy(model, type, { sheetId: 's0', target: [zone] })).toBeUndefined();
});
