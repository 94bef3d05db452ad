import { assert, integer, property } from 'fast-check';
import { insertInFormula, insertInGrid } from '../../../src/core/upkeep/insert-columns';

const two = { tab: 'Actions', after: 3, count: 2 };

test.each([
  ['=$C4+$D4', '=$C4+$F4'],
  ["=SUM('Actions'!$D$4:$D;B1)", "=SUM('Actions'!$F$4:$F;B1)"],
  ['=SUM(Autres!D4)', '=SUM(Autres!D4)'],
  ['=IF(D1="D1";Actions!Z9;"")', '=IF(F1="D1";Actions!AB9;"")'],
  ['=SUMIFS($D$4:$E;C:C;1)', '=SUMIFS($F$4:$G;C:C;1)'],
  ['=LOG10(A1)', '=LOG10(A1)'],
])('%s becomes %s', (formula, expected) => {
  expect(insertInFormula(formula, 'Actions', two)).toBe(expected);
});

test('a formula of another tab keeps its own cells', () => {
  expect(insertInFormula('=D4+Actions!D4', 'Home', two)).toBe('=D4+Actions!F4');
});

test('columns inserted in turn are columns inserted at once', () => {
  assert(
    property(integer({ min: 1, max: 40 }), integer({ min: 0, max: 40 }), (column, after) => {
      const letters = String.fromCharCode(64 + ((column - 1) % 26) + 1);
      const formula = `=$${letters}$4`;
      const one = { tab: 'A', after, count: 1 };
      const twice = insertInFormula(insertInFormula(formula, 'A', one), 'A', { ...one, after: after + 1 });
      expect(twice).toBe(insertInFormula(formula, 'A', { ...one, count: 2 }));
    }),
  );
});

test('a grid gains empty columns', () => {
  const grid = {
    values: [[1, 2, 3, 4]],
    formulas: [['', '=A1', '', '']],
    formats: [['@', '', '', '']],
    hasRule: [[true, false, false, true]],
    notes: ['a', 'b', 'c', 'd'],
    lastRow: 5,
    lastColumn: 4,
  };
  expect(insertInGrid(grid, { tab: 'A', after: 3, count: 1 })).toMatchObject({
    values: [[1, 2, 3, '', 4]],
    hasRule: [[true, false, false, false, true]],
    notes: ['a', 'b', 'c', '', 'd'],
    lastColumn: 5,
  });
});
