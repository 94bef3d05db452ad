import { valueRow } from '../../../src/core/plan/content';
import { firstRow, positionOf, rowCount, type TabContext } from '../../../src/core/plan/context';
import { table } from '../../../src/core/schema/catalogue';
import { contextOf, everyTab } from '../../support/composed';

const plan = contextOf({ tabs: everyTab() });

function tab(key: string, rows: number): TabContext {
  const layout = plan.layouts.get(key);
  if (!layout) throw new Error(key);
  const content = Array.from({ length: rows }, () => valueRow({ id: 'x' }));
  return { plan, layout, template: table(key), rows: content, name: key, hidden: false };
}

test.each([
  ['an entry tab is prepared for fifty rows', 'swot', 0, 50],
  ['a few rows leave room enough', 'swot', 40, 50],
  ['many rows leave ten free ones below', 'swot', 60, 70],
  ['a pasted tab has room as prepared', 'actuals', 12, 50],
  ['what the machine writes has no free row', 'lists', 180, 180],
  ['a report has its rows', 'rollup', 24, 24],
])('%s', (_what, key, rows, count) => {
  expect(rowCount(tab(key, rows))).toBe(count);
});

test('columns are found by their key', () => {
  expect(positionOf(tab('swot', 0), 'id')).toBe(1);
  expect(() => positionOf(tab('swot', 0), 'luck')).toThrow('columnMissing');
  expect(firstRow(table('swot'))).toBe(4);
});
