import * as fc from 'fast-check';
import { cac } from '../../../src/core/metrics';
import { errorKey } from './error-key';

describe('CAC', () => {
  test.each([
    ['a month', 155000, 120, undefined, undefined, 1291.6667],
    ['a trade fair', 12300, 50, undefined, undefined, 246],
    ['two cost lines, one count', [[8000, 4300]], 50, undefined, undefined, 246],
    ['nothing spent', 0, 3, undefined, undefined, 0],
    ['total over two ranges of one shape', [[100], [200]], [[1], [2]], 'Total', undefined, 100],
    ['ranges of two shapes are summed', [[100, 200, 300]], [[4], [2]], '', '', 100],
    ['blank lines are left out of a total', [[100], [''], [200]], 3, 'total', 0, 100],
  ])('%s', (_, costs, customers, model, lag, expected) => {
    expect(cac(costs, customers, model, lag)).toBeCloseTo(expected, 3);
  });

  test.each([
    ['period by period', [[100], [200], [300]], [[1], [2], [3]], '', '', [[100], [100], [100]]],
    ['a lag of one period down', [[100], [200], [300]], [[1], [2], [4]], 'série', 1, [[''], [50], [50]]],
    ['a lag of two periods across', [[100, 200, 300]], [[1, 2, 4]], 'SERIES', 2, [['', '', 25]]],
    ['a blank period stays blank', [[100], ['']], [[1], [2]], '', '', [[100], ['']]],
    ['a quiet period is blank', [[100], [0]], [[1], [0]], '', '', [[100], ['']]],
    ['one cell as a range', [[100]], [[4]], '', '', [[25]]],
  ])('series: %s', (_, costs, customers, model, lag, expected) => {
    expect(cac(costs, customers, model, lag)).toEqual(expected);
  });

  test.each([
    ['no customer', 'noNewCustomer', [100, 0]],
    ['a negative cost', 'negativeValue', [-1, 5]],
    ['a negative cost in a total', 'negativeValue', [[[5], [-1]], 5]],
    ['a cell in error in a total', 'cellInError', [[[5], ['#N/A']], 5]],
    ['an unknown model', 'unknownOption', [1, 1, 'moyenne']],
    ['half a period of lag', 'wholeNumberExpected', [[[1], [2]], [[1], [2]], 'series', 0.5]],
    ['a lag without series', 'lagNeedsLine', [1, 1, 'total', 1]],
    [
      'a lag over a table',
      'lagNeedsLine',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [3, 4],
        ],
        'series',
        1,
      ],
    ],
  ])('refuses %s', (_, key, cells) => {
    expect(errorKey(() => cac(...cells))).toBe(key);
  });

  test('keeps an error in its own cell', () => {
    expect(cac([[100], ['#REF!'], [50], [7]], [[1], [2], [0], [7]])).toEqual([
      [100],
      ['#REF!'],
      [expect.objectContaining({ key: 'noNewCustomer' })],
      [1],
    ]);
  });

  test('doubles with the costs', () => {
    const money = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 1e6 }), (costs, customers) => {
        expect(cac(2 * costs, customers)).toBe(2 * Number(cac(costs, customers)));
      }),
    );
  });
});
