import { listGeometry, MEMBER_SPAN, tableGeometry } from '../../../src/core/plan/geometry';
import { layOut } from '../../../src/core/plan/layout';
import { table } from '../../../src/core/schema/catalogue';

const geometryOf = (key: string) => tableGeometry(table(key), layOut(table(key), 'smart', true), 'Nom');

test('an entry tab has its first row under the headers', () => {
  const { tab, firstRow, columns } = geometryOf('swot');
  expect({ tab, firstRow }).toEqual({ tab: 'Nom', firstRow: 4 });
  expect(columns.get('id')).toBe(1);
  expect(columns.get('id_choice')).toBe(
    layOut(table('swot'), 'smart', true).placed.find(({ column }) => column.key === 'id_choice')?.position,
  );
});

test('a pasted tab has its first row under row 1', () => {
  expect(geometryOf('actuals').firstRow).toBe(2);
});

test('fields are cells of column B, one a row', () => {
  const { cells } = geometryOf('settings');
  expect(cells.get('plan_id')).toMatchObject({ column: 2 });
  const rows = [...cells.values()].map(({ row }) => row);
  expect(new Set(rows).size).toBe(rows.length);
});

test('keyed cells of the head can be read; plain labels cannot', () => {
  const { cells } = geometryOf('budget');
  expect(cells.get('export_state')).toMatchObject({ row: 2 });
  expect(cells.has('')).toBe(false);
});

describe('the blocks of the lists', () => {
  const rows = [
    ['all', 'ALL'],
    ['rep', 'Anne'],
    ['rep', 'UNASSIGNED'],
    ['period', 'm01'],
    ['swot', 'strength'],
  ].map(([list = '', key = '']) => ({ list, key }));
  const blocks = listGeometry(rows);

  test('stand where their rows stand', () => {
    expect(blocks.get('rep')).toEqual({
      firstRow: 3,
      lastRow: 4,
      rows: new Map([
        ['Anne', 3],
        ['UNASSIGNED', 4],
      ]),
    });
    expect(blocks.get('swot')).toMatchObject({ firstRow: 6, lastRow: 6 });
  });

  test('one block spans every member and month', () => {
    expect(blocks.get(MEMBER_SPAN)).toMatchObject({ firstRow: 2, lastRow: 5 });
    expect(listGeometry([]).has(MEMBER_SPAN)).toBe(false);
  });
});
