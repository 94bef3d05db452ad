import { dashboardRows } from '../../../../src/core/plan/rows/dashboard';

test('row k of the dashboard reads the k-th objective', () => {
  expect(dashboardRows().map(({ slots }) => slots['k'])).toEqual(
    Array.from({ length: 20 }, (_, index) => String(index + 1)),
  );
});
