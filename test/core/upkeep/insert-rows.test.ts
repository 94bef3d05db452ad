import { array, assert, integer, property, record } from 'fast-check';
import { insertRowsInFormula, rowAfter, withRows } from '../../../src/core/upkeep/insert-rows';

const twoOverFive = [{ before: 5, count: 2 }];

test.each([
  ["='Listes'!$C$4", "='Listes'!$C$4"],
  ["='Listes'!$C$5", "='Listes'!$C$7"],
  ['=SUM(Listes!$C$3:$C$4)', '=SUM(Listes!$C$3:$C$4)'],
  ['=SUM(Listes!$C$3:$C$9)', '=SUM(Listes!$C$3:$C$11)'],
  ['=SUM(Listes!$C$5:$C)', '=SUM(Listes!$C$7:$C)'],
  ['=SUM(Listes!C:C)', '=SUM(Listes!C:C)'],
  ['=IF($B9="Listes!C9";C9;LOG10(Listes!C9))', '=IF($B9="Listes!C9";C9;LOG10(Listes!C11))'],
])('%s becomes %s', (formula, expected) => {
  expect(insertRowsInFormula(formula, 'Actions', 'Listes', twoOverFive)).toBe(expected);
});

test('a formula of the tab itself follows', () => {
  expect(insertRowsInFormula('=$C4+$C5', 'Listes', 'Listes', twoOverFive)).toBe('=$C4+$C7');
});

const row = integer({ min: 1, max: 30 });
const some = array(record({ before: row, count: integer({ min: 1, max: 3 }) }), { maxLength: 4 });

test('a reference follows the cell it names, and a range takes in the rows that come inside it', () => {
  assert(
    property(row, row, some, (one, other, insertions) => {
      const [top, bottom] = [Math.min(one, other), Math.max(one, other)];
      const cells = Array.from({ length: 40 }, (_, index) => String(index + 1));
      const after = withRows(cells, insertions, () => 'new');
      const formula = insertRowsInFormula(`=L!$C$${top}:$C$${bottom}`, 'A', 'L', insertions);
      const [first = 0, last = 0] = [...formula.matchAll(/(?<=\$C\$)\d+/gu)].map(Number);
      const held = after.slice(first - 1, last).filter((cell) => cell !== 'new');
      expect(held).toEqual(cells.slice(top - 1, bottom));
      expect([after[first - 1], after[last - 1]]).toEqual([String(top), String(bottom)]);
      expect(after[rowAfter(one, insertions) - 1]).toBe(String(one));
    }),
  );
});
