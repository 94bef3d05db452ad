import { dealsNeeded, ltv, seasonalIndex, weightedPipeline } from '../../../src/core/metrics';
import { rateAfter } from '../../../src/core/metrics/rate-after';
import { runRate } from '../../../src/core/metrics/run-rate';
import { errorKey } from './error-key';

test.each([
  ['DEALS_NEEDED', dealsNeeded, [300_000, 6000, 0.25], 200],
  ['DEALS_NEEDED once part is sold', dealsNeeded, [300_000, 6000, '25 %', 60_000], 160],
  ['DEALS_NEEDED once all is sold', dealsNeeded, [100, 5, 0.2, 120], 0],
  ['WEIGHTED_PIPELINE', weightedPipeline, [40_000, 0.25], 10_000],
  [
    'WEIGHTED_PIPELINE of lines',
    weightedPipeline,
    [
      [[100], [''], [50]],
      [[0.1], [0.9], ['50 %']],
    ],
    35,
  ],
  ['WEIGHTED_PIPELINE at one chance', weightedPipeline, [[[100, 300]], 0.25], 100],
  ['LTV of a cohort', ltv, [[[100, 80, 60, '', '']], 0.5, '', 0.1, '', 'cohorte'], 111.157],
] as const)('%s', (_, compute, cells, expected) => {
  expect(compute(...cells)).toBeCloseTo(expected, 3);
});

test.each([
  ['nothing', weightedPipeline, ['', 0.3], ''],
  ['one season', seasonalIndex, [12], 1],
  ['a row', seasonalIndex, [[[17, 170, 83, 130]]], [[0.17, 1.7, 0.83, 1.3]]],
  ['a column with a blank', seasonalIndex, [[[1], [''], [3]]], [[0.5], [''], [1.5]]],
  [
    'years',
    seasonalIndex,
    [
      [
        [1, 3],
        [3, 5],
        [9, ''],
      ],
    ],
    [[2 / 3, 4 / 3]],
  ],
  ['no season', seasonalIndex, [[[''], ['']]], ''],
  ['a cohort of one period', ltv, [100, 0.5, '', '', '', 'cohort'], 50],
  ['cohorts row by row', ltv, [[[100], [80]], 0.5, '', '', '', [['cohort'], ['historique']]], [[50], [40]]],
  ['a cohort not begun', ltv, [[['', '']], 1, '', '', '', 'cohort'], ''],
] as const)('%s', (_, compute, cells, expected) => {
  expect(compute(...cells)).toEqual(expected);
});

test.each([
  ['zeroDealSize', dealsNeeded, [100, 0, 0.2]],
  ['zeroWinRate', dealsNeeded, [100, 5, 0]],
  ['rateAboveOne', dealsNeeded, [100, 5, 20]],
  [
    'valueMissing',
    weightedPipeline,
    [
      [[100], [50]],
      [[0.1], ['']],
    ],
  ],
  ['rateAboveOne', weightedPipeline, [100, 30]],
  ['cellInError', weightedPipeline, [[['#REF!']], 0.3]],
  ['shapesDiffer', weightedPipeline, [[[1], [2]], [[0.1, 0.2]]]],
  ['historyAllZero', seasonalIndex, [[[0, 0, 0]]]],
  [
    'noWholeYear',
    seasonalIndex,
    [
      [
        [1, ''],
        ['', 2],
      ],
    ],
  ],
  ['negativeValue', seasonalIndex, [[[1, -2]]]],
  ['cellInError', seasonalIndex, [[[1, '#N/A']]]],
  ['valueMissing', ltv, [[[100, '', 60]], 1, '', '', '', 'cohort']],
  ['cellInError', ltv, [[[100, '#N/A']], 1, '', '', '', 'cohort']],
  ['rateAboveOne', ltv, [[[100, 50]], 1, '', 10, '', 'cohort']],
] as const)('refuses: %s%#', (key, compute, cells) => {
  expect(errorKey(() => compute(...cells))).toBe(key);
});

test('a run rate is projected from any share of the period', () => {
  expect(runRate(10_000, 1 / 12)).toBeCloseTo(120_000, 6);
  expect(runRate(220, 0.5, 200)).toBe(240);
});

test('a change of rate has two readings', () => {
  expect(rateAfter(0.1, 0.02, 'points')).toBeCloseTo(0.12, 9);
  expect(rateAfter(0.1, 0.02, 'relative')).toBeCloseTo(0.102, 9);
});
