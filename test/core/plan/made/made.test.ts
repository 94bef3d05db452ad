import { madeOf, typedSince } from '../../../../src/core/plan/made/made';
import { cellsOf, type TabCells } from '../../../../src/core/plan/made/tab-cells';
import { blueprintOf, everyTab, tabOf } from '../../../support/composed';

const french = blueprintOf({ tabs: everyTab() });
const english = blueprintOf({ tabs: everyTab(), language: 'en' });

test.each(french.tabs.map((tab) => [tab.table, tab] as const))(
  '%s holds what it was made with, in under 1 KB',
  (_, tab) => {
    const made = madeOf(tab);
    expect(typedSince(cellsOf(tab), made)).toBe(0);
    expect(JSON.stringify(made).length).toBeLessThan(1000);
  },
);

/** The cells of a tab, one of which people typed in. */
function typedAt(cells: TabCells, row: number, column: number, value: string | number): TabCells {
  const isHere = (r: number, c: number) => r === row && c === column;
  return {
    ...cells,
    value: (r, c) => (isHere(r, c) ? value : cells.value(r, c)),
    formula: (r, c) => (isHere(r, c) ? '' : cells.formula(r, c)),
  };
}

test.each(['swot', 'kpis', 'actuals', 'budget'])('a cell typed in %s is told', (table) => {
  const tab = tabOf(french, table);
  const cells = cellsOf(tab);
  const [column] = [...cells.header.columns].find(([key]) => key !== 'id') ?? [''];
  const typed = typedAt(cells, cells.header.row + 20, cells.header.columns.get(column) ?? 0, 'À nous');
  expect(typedSince(typed, madeOf(tab))).toBe(1);
});

test.each(french.tabs.map(({ table }) => table))('%s in the other language is as it was made', (table) => {
  expect(typedSince(cellsOf(tabOf(english, table)), madeOf(tabOf(french, table)))).toBe(0);
});
