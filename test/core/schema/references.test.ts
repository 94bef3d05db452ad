import { buildFormula } from '../../../src/core/formula/build';
import { buildCondition, Helpers } from '../../../src/core/formula/condition';
import { table } from '../../../src/core/schema/catalogue';
import { contextOf, everyTab } from '../../support/composed';
import { cellFormulas, conditions } from '../../support/formulas';

const { geometry } = contextOf({ tabs: everyTab() });
const slots = { row: '$A4', col: 'B$3', cell: 'B4', week: 'B$3' };
const placeOf = (key: string) => ({ geometry, table: key, row: 4, slots });

test('the templates hold formulas and conditions', () => {
  expect(cellFormulas().length).toBeGreaterThan(300);
  expect(conditions().length).toBeGreaterThan(50);
});

test.each(cellFormulas())('$where names what exists', ({ table: key, text }) => {
  expect(buildFormula(text, table(key), placeOf(key))).toMatch(/^=/u);
});

const ROOM = Array.from({ length: 20 }, (_, index) => 40 + index);
const A_RANGE = /^='?[^'!]*'?!\$[A-Z]+\$\d+:\$[A-Z]+(?:\$\d+)?$/u;

test.each(conditions())('$where reads its own tab alone', ({ table: key, text }) => {
  const helpers = new Helpers(2, ROOM);
  const formula = buildCondition(text, table(key), placeOf(key), helpers);
  expect(formula).not.toContain('!');
  for (const helper of helpers.taken.keys()) expect(helper).not.toMatch(A_RANGE);
});
