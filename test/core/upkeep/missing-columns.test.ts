import { layOut } from '../../../src/core/plan/layout';
import { table } from '../../../src/core/schema/catalogue';
import {
  adoptedColumns,
  afterInsertion,
  insertions,
  missingColumns,
} from '../../../src/core/upkeep/missing-columns';

const layout = layOut(table('swot'), 'smart', false);
const whole = new Map(layout.placed.map(({ column, position }) => [column.key, position]));
const without = (...keys: readonly string[]) => {
  const gone = keys.map((key) => whole.get(key) ?? 0);
  const shift = (position: number) => position - gone.filter((other) => other < position).length;
  return new Map([...whole].filter(([key]) => !keys.includes(key)).map(([key, p]) => [key, shift(p)]));
};

test('nothing is missing in a whole table', () => {
  expect(missingColumns(layout, whole)).toEqual([]);
});

test.each([[['impact']], [['impact', 'likelihood']], [['id']], [['statement', 'score']]])(
  '%j come back where they were',
  (keys) => {
    const held = without(...keys);
    expect(afterInsertion(held, insertions(missingColumns(layout, held)))).toEqual(whole);
  },
);

test('a column whose mark was lost is known by its place', () => {
  const held = new Map([...whole].filter(([key]) => key !== 'impact'));
  expect(adoptedColumns(layout, held, () => true)).toEqual(whole);
  expect(adoptedColumns(layout, held, () => false)).toEqual(held);
});
