import * as fc from 'fast-check';
import { place } from '../../../src/core/budget/placement';
import { line, month, spend } from './lines';

const first = (values: readonly number[]) => values.slice(0, 4);
const budgeted = line('BUD-001', { months: [100, 100, 100, 100, 0, 0, 0, 0, 0, 0, 0, 0] });
const invoice = (rank: number, amount: number) => spend({ day: month(rank) + 9, amount, type: 'invoiced' });
const order = (rank: number, amount: number) => spend({ day: month(rank) + 9, amount, type: 'committed' });
const placed = (rows: readonly ReturnType<typeof spend>[], closed = 0) =>
  place(budgeted, rows, month(1), closed);

test('orders and invoices fall in the month of their date', () => {
  const { engage, realise } = placed([order(2, 30), invoice(1, 80), invoice(1, -5), invoice(4, 10)]);
  expect(first(engage)).toEqual([0, 30, 0, 0]);
  expect(first(realise)).toEqual([75, 0, 0, 10]);
});

test('an open month lands on invoiced plus the larger of ordered and left', () => {
  const { atterrissage } = placed([invoice(1, 80), order(2, 130), invoice(3, 60), order(3, 70)]);
  expect(first(atterrissage)).toEqual([100, 130, 130, 100]);
});

test('a closed month lands on what was invoiced; its orders move to the first open month', () => {
  const { engage, atterrissage } = placed([invoice(1, 80), order(1, 40), order(3, 90)], 2);
  expect(first(engage)).toEqual([0, 0, 130, 0]);
  expect(first(atterrissage)).toEqual([80, 0, 130, 100]);
});

test('with every month closed, open orders wait in the last one', () => {
  const { engage } = placed([order(1, 40), order(12, 2)], 12);
  expect(engage.at(-1)).toBe(42);
  expect(engage.reduce((sum, amount) => sum + amount, 0)).toBe(42);
});

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

test.each([
  ['no date', { day: null }],
  ['no type', { type: null }],
  ['no amount', { amount: null }],
  ['a date before the year', { day: month(1) - 1 }],
  ['a date after the year', { day: month(13) }],
])('a row with %s does not count', (_, wrong) => {
  expect(placed([spend({ amount: 50, ...wrong })])).toEqual(placed([]));
});

test('P34: landing is the invoiced amount when all is closed, and no less than the budget when nothing is', () => {
  const rows = fc.array(
    fc.record({
      day: fc.integer({ min: month(1), max: month(13) - 1 }),
      amount: fc.integer({ min: 0, max: 1e6 }),
      type: fc.constantFrom('committed' as const, 'invoiced' as const),
    }),
  );
  const months = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(rows, months, (given, budget) => {
      const own = line('BUD-001', { months: budget });
      const all = given.map((row) => spend(row));
      const invoiced = add(given.filter((row) => row.type === 'invoiced').map((row) => row.amount));
      expect(add(place(own, all, month(1), 12).atterrissage)).toBe(invoiced);
      expect(add(place(own, all, month(1), 0).atterrissage)).toBeGreaterThanOrEqual(add(budget));
    }),
  );
});
