import { priceVolumeMix } from '../../../src/core/metrics';
import { errorKey } from './error-key';

const PLANNED = [
  [[100], [100]],
  [[10], [20]],
] as const;
const ACTUAL = [
  [[150], [90]],
  [[11], [19]],
] as const;
const rounded = (result: unknown) =>
  [result].flat(2).map((value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value));

test.each([
  ['the example of the definition', [...PLANNED, ...ACTUAL], [60, 600, -300, 360]],
  ['prices line by line', [...PLANNED, ...ACTUAL, 'prix'], [150, -90]],
  ['volumes line by line', [...PLANNED, ...ACTUAL, 'volume'], [200, 400]],
  ['mix line by line', [...PLANNED, ...ACTUAL, 'MIX'], [300, -600]],
  ['changes line by line', [...PLANNED, ...ACTUAL, 'total'], [650, -290]],
  ['one product', [100, 10, 150, 11], [150, 500, 0, 650]],
  ['one product, one effect', [100, 10, 150, 11, 'price'], [150]],
  ['a new product is mix', [[[10], [0]], [[5], ['']], [[10], [4]], [[5], [8]], 'mix'], [-20, 32]],
  [
    'a product that is no longer sold',
    [
      [[10], [10]],
      [[5], [5]],
      [[20], [0]],
      [[5], ['']],
    ],
    [0, 0, 0, 0],
  ],
  ['a blank line stays blank', [[[1], ['']], [[2], ['']], [[3], ['']], [[2], ['']], 'total'], [4, '']],
  ['nothing at all', [[[''], ['']], '', '', ''], ['']],
])('PRICE_VOLUME_MIX: %s', (_, cells, expected) => {
  expect(rounded(priceVolumeMix(...cells))).toEqual(expected);
});

test('PRICE_VOLUME_MIX gives one row, or the shape of its lines', () => {
  expect(priceVolumeMix(100, 10, 150, 11)).toEqual([[150, 500, 0, 650]]);
  expect(priceVolumeMix([[1, 1]], [[2, 2]], [[1, 1]], [[3, 4]], 'price')).toEqual([[1, 2]]);
});

test.each([
  [
    'valueMissing',
    [
      [[1], ['']],
      [[2], [2]],
      [[3], [3]],
      [[4], [4]],
    ],
  ],
  ['valueMissing', [[[1]], [['']], [[3]], [[4]]]],
  ['valueMissing', [[[1]], [[2]], [['']], [[4]]]],
  ['nothingPlanned', [[[0]], [[2]], [[3]], [[4]]]],
  ['negativeValue', [-1, 2, 3, 4]],
  ['cellInError', [[['#N/A']], [[2]], [[3]], [[4]]]],
  ['shapesDiffer', [[[1], [2]], [[1, 2]], 3, 4]],
  ['unknownOption', [1, 2, 3, 4, 'marge']],
  ['resultTooLarge', [1e300, 1e300, 1, 1]],
])('PRICE_VOLUME_MIX refuses: %s%#', (key, cells) => {
  expect(errorKey(() => priceVolumeMix(...cells))).toBe(key);
});
