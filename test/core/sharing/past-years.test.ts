import * as fc from 'fast-check';
import { isNewcomer, weighNewcomers } from '../../../src/core/sharing/newcomers';
import { weightsOfYears } from '../../../src/core/sharing/past-years';

test('one year weighs by its amounts', () => {
  expect(weightsOfYears([{ weight: 1, amounts: [30, null, 10] }])).toEqual([30, null, 10]);
});

test('two years are blended by the shares they show, whatever their amounts', () => {
  const years = [
    { weight: 60, amounts: [1000, 1000] },
    { weight: 40, amounts: [1, 3] },
  ];
  expect(weightsOfYears(years)).toEqual([0.4, 0.6]);
});

test('someone a year does not know is weighed by the other; a year that counts for nothing is not read', () => {
  const years = [
    { weight: 60, amounts: [50, 50, null] },
    { weight: 40, amounts: [null, 100, null] },
  ];
  expect(weightsOfYears(years)).toEqual([0.5, 0.7, null]);
  expect(
    weightsOfYears([
      { weight: 0, amounts: [1, 9] },
      { weight: 1, amounts: [2, 3] },
    ]),
  ).toEqual([2, 3]);
  expect(weightsOfYears([{ weight: 1, amounts: [0, null] }])).toEqual([null, null]);
});

test('a year on another scale changes nothing', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(amounts, amounts, fc.integer({ min: 2, max: 100 }), (last, before, scale) => {
      const years = (first: readonly number[]) => [
        { weight: 60, amounts: first },
        { weight: 40, amounts: before },
      ];
      const told = last.some((amount) => amount > 0) && before.some((amount) => amount > 0);
      fc.pre(told);
      const scaled = weightsOfYears(years(last.map((amount) => amount * scale)));
      weightsOfYears(years(last)).forEach((weight, index) =>
        expect(scaled[index]).toBeCloseTo(weight ?? 0, 12),
      );
    }),
  );
});

test('newcomers count as the others on average; a blank of someone who was there stays blank', () => {
  const since = 100;
  const members = [
    { weight: 30, start: null },
    { weight: 10, start: 50 },
    { weight: 0, start: null },
    { weight: null, start: 120 },
    { weight: null, start: 80 },
    { weight: null, start: null },
  ];
  expect(weighNewcomers(members, since)).toEqual([30, 10, 0, 20, null, null]);
  expect(isNewcomer({ weight: 5, start: 120 }, since)).toBe(false);
  expect(weighNewcomers([{ weight: null, start: 120 }], since)).toEqual([null]);
});
