import * as fc from 'fast-check';
import { rephase, type RephasedMonth } from '../../../src/core/sharing/rephase';
import { sum } from '../objectives/sum';

const month = (rank: number, changes: Partial<RephasedMonth>): RephasedMonth => ({
  key: `M${rank + 1}`,
  target: 100,
  actual: null,
  isPast: false,
  weight: 1,
  ...changes,
});

function done(months: readonly RephasedMonth[], unit = 1) {
  const result = rephase(months, unit);
  if (!result.ok) throw new Error(result.key);
  return result;
}

test('what past months lack is spread over the others, by their weights', () => {
  const months = [month(0, { isPast: true, actual: 40 }), month(1, { weight: 2 }), month(2, { weight: 1 })];
  expect(done(months)).toEqual({ ok: true, shortfall: 60, catchUps: [0, 40, 20], unknown: [] });
});

test('more than planned lightens what remains; a month without a figure lacks nothing, and is named', () => {
  const months = [
    month(0, { isPast: true, actual: 130 }),
    month(1, { isPast: true }),
    month(2, {}),
    month(3, {}),
  ];
  expect(done(months)).toEqual({ ok: true, shortfall: -30, catchUps: [0, 0, -15, -15], unknown: ['M2'] });
});

test('a year that is over has nowhere to catch up', () => {
  const months = [month(0, { isPast: true, actual: 40 }), month(1, { isPast: true, actual: 100 })];
  expect(rephase(months, 1)).toMatchObject({ ok: false, key: 'no_free_member' });
});

test('P15: past months do not move, and the year is met when the others catch up', () => {
  const amount = fc.integer({ min: 0, max: 1e8 });
  const past = fc.array(fc.record({ target: amount, actual: amount }), { maxLength: 11 });
  const left = fc.array(fc.record({ target: amount, weight: fc.integer({ min: 1, max: 100 }) }), {
    minLength: 1,
    maxLength: 11,
  });
  fc.assert(
    fc.property(past, left, fc.constantFrom(1, 100, 100_000), (over, open, unit) => {
      const months = [
        ...over.map((one, rank) => month(rank, { ...one, isPast: true })),
        ...open.map((one, rank) => month(over.length + rank, one)),
      ];
      const { catchUps } = done(months, unit);
      expect(catchUps.slice(0, over.length)).toEqual(over.map(() => 0));
      const toDo = sum(open.map(({ target }, rank) => target + (catchUps[over.length + rank] ?? 0)));
      const year = sum(months.map(({ target }) => target));
      expect(sum(over.map(({ actual }) => actual)) + toDo).toBe(year);
    }),
  );
});
