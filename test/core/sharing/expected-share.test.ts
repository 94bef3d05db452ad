import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import { fiscalYear } from '../../../src/core/calendar/fiscal-year';
import { workingDays } from '../../../src/core/calendar/working-days';
import { ALWAYS, expectedShare, isRampLost, type Tenure } from '../../../src/core/sharing/expected-share';

const YEAR = fiscalYear(day(2026, 1, 1));
const NONE: ReadonlySet<number> = new Set();
const DAYS = workingDays(YEAR.start, YEAR.end, NONE);
const daysFrom = (first: number, last: number) =>
  workingDays(day(2026, first, 1), day(2026, last + 1, 1) - 1, NONE);
const share = (tenure: Partial<Tenure>) => expectedShare({ ...ALWAYS, ...tenure }, YEAR, NONE);

test('someone there all year is expected to bring all of it, someone else what the working days tell', () => {
  expect(share({})).toBe(1);
  expect(share({ end: day(2025, 12, 31) })).toBe(0);
  expect(share({ start: day(2026, 7, 1) })).toBe(workingDays(day(2026, 7, 1), YEAR.end, NONE) / DAYS);
});

test('a newcomer’s ramp counts each month for its share: three at 30 %, three at 70 %, then all', () => {
  const ramped = (0.3 * daysFrom(1, 3) + 0.7 * daysFrom(4, 6) + daysFrom(7, 12)) / DAYS;
  expect(share({ start: day(2026, 1, 1), ramp: 'new' })).toBeCloseTo(ramped, 12);
  expect(ramped).toBeCloseTo(0.75, 2);
});

test('a ramp begun last year goes on where it was, and one without a date is not counted', () => {
  const days = workingDays(day(2026, 1, 1), day(2026, 1, 31), NONE);
  expect(share({ start: day(2025, 8, 1), ramp: 'new' })).toBeCloseTo(1 - (0.3 * days) / DAYS, 12);
  expect(share({ ramp: 'new' })).toBe(1);
  expect([isRampLost({ ...ALWAYS, ramp: 'new' }), isRampLost(ALWAYS)]).toEqual([true, false]);
});

test('a ramp never asks for more than presence does, and both stay between 0 and 1', () => {
  const days = fc.option(fc.integer({ min: YEAR.start - 400, max: YEAR.end + 40 }));
  fc.assert(
    fc.property(days, days, (start, end) => {
      const [plain, ramped] = [share({ start, end }), share({ start, end, ramp: 'new' })];
      expect(ramped).toBeGreaterThanOrEqual(0);
      expect(ramped).toBeLessThanOrEqual(plain + 1e-12);
      expect(plain).toBeLessThanOrEqual(1);
    }),
  );
});
