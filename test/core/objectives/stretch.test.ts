import * as fc from 'fast-check';
import { levelStretch } from '../../../src/core/objectives/stretch';
import { sum } from './sum';

test.each([
  ['already above', [10, 20], [12, 20], [12, 20]],
  ['taken from the largest slack', [10, 20, 30], [8, 26, 31], [10, 24, 31]],
  ['taken from several', [10, 20, 30], [4, 24, 33], [10, 20, 31]],
  ['a total below the targets is left alone', [10, 20], [9, 20], [9, 20]],
])('%s', (_, targets, stretches, expected) => {
  expect(levelStretch(targets, stretches)).toEqual(expected);
});

test('where lower is better, stretches end under the targets', () => {
  expect(levelStretch([10, 20], [11, 15], true)).toEqual([10, 16]);
});

test('P14: the sum is kept and no stretch is easier than its target', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(pairs, fc.boolean(), (rows, lower) => {
      const targets = rows.map(([target]) => target);
      const stretches = rows.map(([, stretch]) => stretch);
      const sign = lower ? -1 : 1;
      fc.pre(sign * (sum(stretches) - sum(targets)) >= 0);
      const levelled = levelStretch(targets, stretches, lower);
      expect(sum(levelled)).toBe(sum(stretches));
      levelled.forEach((stretch, index) =>
        expect(sign * (stretch - (targets[index] ?? 0))).toBeGreaterThanOrEqual(0),
      );
    }),
  );
});
