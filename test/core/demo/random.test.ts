import * as fc from 'fast-check';
import { randomFrom } from '../../../src/core/demo/random';

const draws = (seed: number) => Array.from({ length: 5 }, randomFrom(seed).unit);

test('a seed always gives the same draws, another seed others', () => {
  expect(draws(1)).toEqual(draws(1));
  expect(draws(1)).not.toEqual(draws(2));
});

test('draws stay in their range', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = randomFrom(seed);
      const unit = random.unit();
      expect(unit >= 0 && unit < 1).toBe(true);
      expect([2, 3, 4]).toContain(random.whole(2, 4));
      expect(['a', 'b']).toContain(random.pick(['a', 'b']));
      expect(random.weighted([0, 3, 0])).toBe(1);
      expect([...random.shuffled([1, 2, 3])].map(Number).reduce((sum, value) => sum + value, 0)).toBe(6);
    }),
  );
});

test('chance is even enough', () => {
  const random = randomFrom(7);
  const drawn = Array.from({ length: 10_000 }, () => random.weighted([1, 3]));
  const second = drawn.filter((index) => index === 1).length;
  expect(second).toBeGreaterThan(7300);
  expect(second).toBeLessThan(7700);
});

test('nothing can be picked from nothing', () => {
  expect(() => randomFrom(1).pick([])).toThrow(RangeError);
});
