import * as fc from 'fast-check';
import { crmLines, crmYearCost, type CrmYear } from '../../../src/core/budget/crm-lines';
import { toMinor } from '../../../src/core/money';

/** The simulator of a new plan. */
const NEW: CrmYear = {
  licences_1: 6000,
  support: 0,
  storage: 0,
  connectors: 0,
  admin_fte: 0.1,
  admin_cost: 50_000,
  setup_days: 10,
  migration_days: 5,
  custom_days: 0,
  training_days: 2,
  day_rate: 700,
  change: 0,
};
const lines = (changes: Partial<CrmYear> = {}, shown?: number) => {
  const year = { ...NEW, ...changes };
  return crmLines(year, toMinor(shown ?? crmYearCost(year)));
};

test('the simulator of a new plan costs 22 900 in its first year, in four lines', () => {
  expect(lines().map(({ key, category, phasing, amount }) => [key, category, phasing, amount / 100])).toEqual(
    [
      ['licences', 'tool', 'even', 6000],
      ['admin', 'salary', 'even', 5000],
      ['setup', 'provider', 'once', 10_500],
      ['training', 'training', 'once', 1400],
    ],
  );
});

test('each cost has its line', () => {
  const changes = { support: 0.2, storage: 300, connectors: 120.5, change: 2500 };
  const amounts = Object.fromEntries(lines(changes).map(({ key, amount }) => [key, amount / 100]));
  expect(amounts).toMatchObject({ hosting: 420.5, support: 1200, change: 2500 });
});

test('what the simulator rounds otherwise goes to the first line', () => {
  expect(lines({}, 22_900.01)[0]?.amount).toBe(600_001);
});

test('nothing to pay is no line', () => {
  expect(lines({ licences_1: 0, admin_fte: 0, day_rate: 0 })).toEqual([]);
});

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const few = fc.double({ min: 0, max: 400, noNaN: true });
const anyYear = fc.record<CrmYear>({
  licences_1: amount,
  support: fc.double({ min: 0, max: 1, noNaN: true }),
  storage: amount,
  connectors: amount,
  admin_fte: few,
  admin_cost: amount,
  setup_days: few,
  migration_days: few,
  custom_days: few,
  training_days: few,
  day_rate: few,
  change: amount,
});

test('lines add up to the year, to the cent, each within a cent of its cost', () => {
  fc.assert(
    fc.property(anyYear, (year) => {
      const total = toMinor(crmYearCost(year));
      const made = crmLines(year, total);
      expect(made.reduce((sum, line) => sum + line.amount, 0)).toBe(total);
      const licences = made.find(({ key }) => key === 'licences')?.amount ?? 0;
      expect(Math.abs(licences - toMinor(year.licences_1))).toBeLessThanOrEqual(1);
    }),
  );
});
