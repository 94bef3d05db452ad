import { student90 } from '../../../src/core/objectives/student';

/** Upper critical values at 0.10, NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2. */
const PUBLISHED: readonly (readonly [number, number])[] = [
  [4, 1.533],
  [5, 1.476],
  [6, 1.44],
  [7, 1.415],
  [8, 1.397],
  [9, 1.383],
  [10, 1.372],
  [15, 1.341],
  [20, 1.325],
  [25, 1.316],
  [30, 1.31],
  [40, 1.303],
  [60, 1.296],
  [100, 1.29],
];

test.each(PUBLISHED)('%d degrees of freedom: %d, as the table has it', (degrees, value) => {
  expect(student90(degrees)).toBeCloseTo(value, 3);
});

/** Share of Student's law under a value, summed by Simpson's rule: half, and the area from 0. */
function shareUnder(value: number, degrees: number): number {
  const density = (x: number) => (1 + (x * x) / degrees) ** (-(degrees + 1) / 2);
  const area = (end: number) => {
    const steps = 20_000;
    const width = end / steps;
    const inner = Array.from(
      { length: steps - 1 },
      (_, k) => (k % 2 === 0 ? 4 : 2) * density((k + 1) * width),
    );
    return (width / 3) * (density(0) + inner.reduce((sum, one) => sum + one, 0) + density(end));
  };
  return 0.5 + (0.5 * area(value)) / area(2000);
}

test.each([4, 5, 12, 60, 250])('%d degrees of freedom: nine tenths of the law are under it', (degrees) => {
  expect(shareUnder(student90(degrees), degrees)).toBeCloseTo(0.9, 4);
});

test('nears the normal law as days are many', () => {
  expect(student90(1e6)).toBeCloseTo(1.281_551_6, 5);
});
