import { panelGrowth } from '../../../src/core/tracking/panel-growth';
import { contextOf } from '../../support/composed';

const tabs = ['settings', 'lists', 'channel_tracking', 'kpis', 'actuals_month'].map((table) => ({
  table,
  hidden: false,
}));
const { geometry } = contextOf({ tabs });
const held = (key: string, column: number, names: number) => ({ key, corner: { row: 3, column }, names });
/** Headers a formula reads: a month, and a name. */
const read = (formula = '') => new Set(formula.match(/\$AN\d+|A[QRS]\$3/gu));
const grown = (names: number, panels = [held('revenue', 40, 3), held('conversion', 45, 3)]) =>
  panelGrowth('channel_tracking', panels, names, geometry);

test('a panel that has every name stays', () => {
  expect(grown(3)).toEqual([]);
  expect(grown(2)).toEqual([]);
});

test('the rightmost panel grows first, before its last name', () => {
  expect(grown(5).map(({ row, column, added }) => [row, column, added])).toEqual([
    [3, 48, 2],
    [3, 43, 2],
  ]);
});

test('what is inserted and the name after it are written anew, a header and twelve months each', () => {
  const cells = grown(5)[1]?.cells ?? [];
  expect(cells).toHaveLength(13);
  expect(cells[0]?.map((formula) => /;(\d+)\);""\)$/u.exec(formula)?.[1])).toEqual(['3', '4', '5']);
  expect([...read(cells[1]?.[0])]).toEqual(['$AN4', 'AQ$3']);
  expect([...read(cells[12]?.[2])]).toEqual(['$AN15', 'AS$3']);
});

test('a panel whose corner is gone is left alone', () => {
  expect(grown(5, [])).toEqual([]);
  expect(grown(5, [held('revenue', 40, 0)])).toEqual([]);
});
