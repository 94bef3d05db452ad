import { day } from '../../../src/core/calendar/day';
import { WINDOW_KEYS, windowOf, type WindowKey } from '../../../src/core/objectives/window';

const JULY = day(2026, 7, 1);
const REF = day(2026, 11, 14);

test.each<[WindowKey, number, number]>([
  ['year', day(2026, 7, 1), day(2027, 6, 30)],
  ['to_date', day(2026, 7, 1), REF],
  ['q1', day(2026, 7, 1), day(2026, 9, 30)],
  ['q3', day(2027, 1, 1), day(2027, 3, 31)],
  ['m01', day(2026, 7, 1), day(2026, 7, 31)],
  ['m08', day(2027, 2, 1), day(2027, 2, 28)],
  ['m12', day(2027, 6, 1), day(2027, 6, 30)],
])('%s of a year that begins in July', (key, start, end) => {
  expect(windowOf(key, JULY, REF)).toEqual({ start, end });
});

test('the year to date stays in the year', () => {
  expect(windowOf('to_date', JULY, day(2026, 1, 1)).end).toBe(JULY);
  expect(windowOf('to_date', JULY, day(2028, 1, 1)).end).toBe(day(2027, 6, 30));
});

test('quarters follow each other over the year, and months too', () => {
  for (const kind of ['q', 'm']) {
    const windows = WINDOW_KEYS.filter((key) => key.startsWith(kind)).map((key) => windowOf(key, JULY, REF));
    expect(windows.slice(1).map(({ start }) => start - 1)).toEqual(
      windows.slice(0, -1).map(({ end }) => end),
    );
    expect([windows[0]?.start, windows.at(-1)?.end]).toEqual([JULY, day(2027, 6, 30)]);
  }
});
