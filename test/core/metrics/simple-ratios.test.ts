import { cacPayback, ltvCac, pipelineCoverage, roi } from '../../../src/core/metrics';
import { errorKey } from './error-key';

test.each([
  ['LTV_CAC', ltvCac, [300, 50], 6],
  ['LTV_CAC', ltvCac, [320, 150], 2.1333],
  ['LTV_CAC of a loss', ltvCac, [-10, 5], -2],
  ['CAC_PAYBACK', cacPayback, [300, 50, 0.7], 8.5714],
  ['CAC_PAYBACK with churn', cacPayback, [300, 50, 0.7, 0.03], 8.8365],
  ['CAC_PAYBACK of a free customer', cacPayback, [0, 50, 0.7], 0],
  ['ROI', roi, [12000, 4000], 2],
  ['ROI on margin', roi, [250000, 60000, 0.3], 0.25],
  ['PIPELINE_COVERAGE', pipelineCoverage, [180, 100, 40], 3],
  ['PIPELINE_COVERAGE before the first sale', pipelineCoverage, [150, 100], 1.5],
] as const)('%s%#', (_, compute, cells, expected) => {
  expect(compute(...cells)).toBeCloseTo(expected, 3);
});

test('a range may be as long as a sheet', () => {
  const column = Array.from({ length: 150_000 }, (_, row) => [row + 1]);
  expect(ltvCac(column, column)).toHaveLength(150_000);
});

test('nothing is a blank, in whatever way it comes', () => {
  for (const nothing of [undefined, null, '', ' ', [], [[]]]) expect(ltvCac(nothing, 50)).toBe('');
  expect(ltvCac([['']], 50)).toEqual([['']]);
});

test('a result too large names the value to look at', () => {
  expect(() => roi(1e200, 1e-300)).toThrow(
    expect.objectContaining({ values: { argument: 'argument_cost', value: 1e-300 } }),
  );
});

test.each([
  ['zeroCac', ltvCac, [300, 0]],
  ['negativeValue', ltvCac, [300, -1]],
  ['neverPaidBack', cacPayback, [300, 50, 0]],
  ['neverPaidBack', cacPayback, [300, 50, -0.1]],
  ['rateAboveOne', cacPayback, [300, 50, 0.7, 1]],
  ['rateAboveOne', cacPayback, [300, 50, 70]],
  ['negativeValue', cacPayback, [300, 50, 0.7, -0.1]],
  ['zeroCost', roi, [12000, 0]],
  ['rateAboveOne', roi, [12000, 4000, 30]],
  ['targetReached', pipelineCoverage, [180, 100, 100]],
  ['negativeValue', pipelineCoverage, [-1, 100]],
] as const)('refuses: %s%#', (key, compute, cells) => {
  expect(errorKey(() => compute(...cells))).toBe(key);
});
