import { day } from '../../../src/core/calendar/day';
import { isoDay, isoMonth, readIsoDay } from '../../../src/core/calendar/iso';

test('a day is spelled with four, two and two digits', () => {
  expect(isoDay(day(2026, 5, 4))).toBe('2026-05-04');
  expect(isoMonth(day(2026, 5, 4))).toBe('2026-05');
});

test('what is spelled is read back', () => {
  expect(readIsoDay('2024-02-29')).toBe(day(2024, 2, 29));
});

test.each(['2023-02-29', '2026-13-01', '2026-5-1', '01/05/2026', '', ' 2026-05-01'])(
  '“%s” is refused',
  (text) => {
    expect(readIsoDay(text)).toBeNull();
  },
);
