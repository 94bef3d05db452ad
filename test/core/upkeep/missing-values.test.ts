import { constantFrom, assert, property, shuffledSubarray } from 'fast-check';
import { listGeometry } from '../../../src/core/plan/geometry';
import { orderedLists } from '../../../src/core/plan/rows/lists';
import { withRows } from '../../../src/core/upkeep/insert-rows';
import { missingValues } from '../../../src/core/upkeep/missing-values';

interface Value {
  readonly list: string;
  readonly key: string;
}

const fixed = orderedLists().filter(({ members, script }) => !members && !script);
const whole: readonly Value[] = fixed.flatMap(({ key: list, values }) =>
  values.map(({ key }) => ({ list, key })),
);

const missing = (held: readonly Value[]) => missingValues(listGeometry(held), 'fr', 2);

/** The lists tab once what it lacks is inserted. */
function mended(held: readonly Value[]): readonly Value[] {
  const coming = missing(held).map((values) => ({ ...values, count: values.rows.length }));
  const shifted = coming.map((values) => ({ ...values, before: values.before - 1 }));
  return withRows(held, shifted, ({ list, rows }, index) => ({
    list,
    key: String(rows[index]?.values['key']),
  }));
}

const without = (list: string, ...keys: readonly string[]) =>
  whole.filter((value) => value.list !== list || !keys.includes(value.key));
const keysOf = (rows: readonly Value[], list: string) =>
  rows.filter((value) => value.list === list).map(({ key }) => key);

test('a plan of today lacks nothing', () => {
  expect(missing(whole)).toEqual([]);
});

test('a value comes before the next one, but never at an end of its block', () => {
  expect(keysOf(mended(without('act_status', 'doing')), 'act_status')).toEqual(keysOf(whole, 'act_status'));
  expect(keysOf(mended(without('priority', 'p4')), 'priority')).toEqual(['p1', 'p2', 'p4', 'p3']);
  expect(keysOf(mended(without('priority', 'p1')), 'priority')).toEqual(['p2', 'p1', 'p3', 'p4']);
});

test('a list that is gone, or has one value left, does not grow by itself', () => {
  expect(missing(without('effect', ...keysOf(whole, 'effect')))).toMatchObject([{ isAtEnd: true }]);
  expect(missing(without('yesno', 'no'))).toMatchObject([{ list: 'yesno', isAtEnd: true }]);
  expect(missing(without('act_status', 'doing'))).toMatchObject([{ isAtEnd: false }]);
});

test('names of the company and what commands write are not missed', () => {
  const lists = missing([]).map(({ list }) => list);
  expect(lists).toEqual(fixed.map(({ key }) => key));
  for (const list of ['rep', 'product', 'channel', 'team', 'holiday', 'range_names'])
    expect(lists).not.toContain(list);
});

test('whatever values are gone, each list is whole and in one piece again, and those held keep their order', () => {
  const gone = constantFrom(...fixed).chain(({ key, values }) =>
    shuffledSubarray(values.map((value) => ({ list: key, key: value.key }))),
  );
  assert(
    property(gone, gone, (some, others) => {
      const isGone = ({ list, key }: Value) =>
        [...some, ...others].some((value) => value.list === list && value.key === key);
      const held = whole.filter((value) => !isGone(value));
      const after = mended(held);
      expect(missing(after)).toEqual([]);
      expect(after.filter((value) => !isGone(value))).toEqual(held);
      const starts = after.filter(({ list }, index) => after[index - 1]?.list !== list);
      expect(starts).toHaveLength(fixed.length);
    }),
  );
});
