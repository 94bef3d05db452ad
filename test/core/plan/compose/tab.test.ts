import { composeTab } from '../../../../src/core/plan/compose/tab';
import { blueprintOf, everyTab, tabOf } from '../../../support/composed';
import { rawColumn } from '../../schema/raw-table';
import { visits } from './visits';

const columns = [
  rawColumn({ key: 'town' }),
  rawColumn({ key: 'why', detail: true }),
  rawColumn({ key: 'rank', hidden: true }),
];

test('what people see first: the head stays, details are folded, the machine’s are hidden', () => {
  expect(composeTab(visits({ columns, frozenColumns: 1 }))).toMatchObject({
    table: 'visits',
    name: 'Visites',
    hidden: false,
    frozenRows: 3,
    frozenColumns: 1,
    folded: { start: 2, count: 1 },
    hiddenColumns: [{ start: 3, count: 4 }],
    outlined: 'A3:B53',
    protection: null,
  });
});

test('a table beside fields counts its columns from D', () => {
  const fields = [{ key: 'owner', label: { fr: 'Qui', en: 'Who' }, type: 'text' }];
  expect(composeTab(visits({ layout: 'fields', columns, fields, headerRow: 3 }))).toMatchObject({
    folded: { start: 5, count: 1 },
    hiddenColumns: [{ start: 6, count: 1 }],
    outlined: 'D3:E3',
  });
});

test.each([
  ['a report', { layout: 'report' }, 'Visits made.'],
  ['what the machine rewrites', { layout: 'data' }, 'Visits made.'],
  ['what people paste', { layout: 'data', prepared: 50 }, null],
  ['what people fill', {}, null],
])('%s is protected by a warning: %#', (_what, changes, protection) => {
  expect(composeTab(visits({ columns, ...changes })).protection).toBe(protection);
});

test('only widths that differ from a new sheet’s are told', () => {
  const { widths } = composeTab(visits({ columns }));
  expect(widths).toEqual([{ start: 1, count: 6, pixels: 220 }]);
});

test('room under the table for the charts', () => {
  const title = { fr: 'Vue', en: 'View' };
  const chart = { kind: 'bar', title, labels: 'town', series: ['why'] };
  const few = { columns, prepared: 5 };
  expect(composeTab(visits(few)).cells).toHaveLength(8);
  expect(composeTab(visits({ ...few, charts: [chart, chart] })).cells.length).toBeGreaterThanOrEqual(
    3 + 2 * 18,
  );
});

test('Home leads to every visible tab', () => {
  const { tabs } = blueprintOf();
  const home = tabs.find(({ table }) => table === 'home');
  const visible = tabs.filter(({ hidden, table }) => !hidden && table !== 'home');
  expect(home?.links.map(({ table, text }) => [table, text])).toEqual(
    visible.map(({ table, name }) => [table, name]),
  );
  expect(home?.links.map(({ row }) => row)).toEqual(visible.map((_, index) => 4 + index));
});

describe.each(['fr', 'en'] as const)('every tab in %s', (language) => {
  const blueprint = blueprintOf({ language, tabs: everyTab() });

  test.each(blueprint.tabs.map(({ table }) => table))(
    '%s is a rectangle of cells that hold one thing',
    (table) => {
      const { cells } = tabOf(blueprint, table);
      expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      const both = cells
        .flat()
        .filter(({ value, formula }) => value !== null && value !== '' && formula !== null);
      expect(both).toEqual([]);
      const shown = cells
        .flat()
        .filter(({ value, format }) => /^[=+]/u.test(String(value ?? '')) && format !== '@');
      expect(shown).toEqual([]);
    },
  );
});
