import { day } from '../../../src/core/calendar/day';
import { addMonths, monthsBetween } from '../../../src/core/calendar/month';
import { demoCompany } from '../../../src/core/demo/company';
import { METRICS } from '../../../src/core/demo/metrics';
import type { DemoRow } from '../../../src/core/demo/row';
import { nameKey } from '../../../src/core/intake/name-key';
import { fromMinor, toMinor } from '../../../src/core/money';
import { sorted } from '../../../src/core/sorted';

const START = day(2026, 1, 1);
const REF = day(2026, 9, 16);
const fr = demoCompany(2026, START, REF, 'fr');
const en = demoCompany(2026, START, REF, 'en');

const rowsOf = (company: typeof fr, table: string): readonly DemoRow[] => company.tables[table] ?? [];
const sales = rowsOf(fr, 'actuals').filter((row) => row['metric'] === METRICS.revenue.fr);
const date = (row: DemoRow) => Number(row['date']);
const cents = (rows: readonly DemoRow[]) => rows.reduce((sum, row) => sum + toMinor(Number(row['value'])), 0);
const past = sales.filter((row) => date(row) < START);

const sumOf = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

test('the same seed makes the same company, another seed another one', () => {
  expect(demoCompany(2026, START, REF, 'fr')).toEqual(fr);
  expect(demoCompany(1, START, REF, 'fr').reps).not.toEqual(fr.reps);
});

test('it has 12 reps in 2 teams, 8 products, 4 channels, each named once', () => {
  expect([fr.reps, fr.products, fr.channels].map((members) => members.length)).toEqual([12, 8, 4]);
  expect([...new Set(fr.reps.map((rep) => rep.team))]).toEqual(fr.teams);
  for (const members of [fr.reps, fr.products, fr.channels])
    expect(new Set(members.map(({ name }) => nameKey(name))).size).toBe(members.length);
});

test('last year is the sum of its rows, by rep, product, channel and month', () => {
  const { total, rep, product, channel, persona, segment, month } = fr.lastYear;
  expect(cents(past)).toBe(total);
  for (const members of [rep, product, channel, persona, segment])
    expect(sumOf(members.values())).toBe(total);
  expect(sumOf(month)).toBe(total);
  const [first] = fr.reps;
  expect(cents(past.filter((row) => row['rep'] === first?.name))).toBe(first?.lastYear);
  expect(cents(past.filter((row) => row['rep'] === undefined))).toBe(rep.get('UNASSIGNED'));
  expect(cents(past.filter((row) => monthsBetween(addMonths(START, -12), date(row)) === 7))).toBe(month[7]);
});

test('the year is a whole number of thousands, August is its weakest month, reps differ in size', () => {
  expect(fr.lastYear.total % 100_000).toBe(0);
  expect(fr.lastYear.month.indexOf(Math.min(...fr.lastYear.month))).toBe(7);
  const sold = fr.reps.map((rep) => rep.lastYear);
  expect(Math.max(...sold)).toBeGreaterThan(3 * Math.min(...sold));
});

test('sales are in order, in cents, up to the reference day, with credit notes and unassigned lines', () => {
  expect(sales.map(date)).toEqual(sorted(sales.map(date), (a, b) => a - b));
  expect(Math.max(...sales.map(date))).toBeLessThanOrEqual(REF);
  expect(sales.every((row) => fromMinor(toMinor(Number(row['value']))) === row['value'])).toBe(true);
  expect(sales.filter((row) => Number(row['value']) < 0).length).toBeGreaterThan(10);
  for (const axis of ['rep', 'product', 'channel']) {
    const unassigned = sales.filter((row) => row[axis] === undefined).length;
    expect(unassigned).toBeGreaterThan(3);
    expect(unassigned).toBeLessThan(sales.length / 20);
  }
  expect(new Set(sales.map((row) => row['document'])).size).toBe(sales.length);
});

test.each([
  [1, day(2026, 12, 31)],
  [2026, day(2026, 6, 30)],
  [77, day(2026, 12, 31)],
])('seed %i up to day %i: between 1,000 and 1,800 sales, this year above last', (seed, ref) => {
  const company = demoCompany(seed, START, ref, 'en');
  const all = rowsOf(company, 'actuals').filter((row) => row['metric'] === METRICS.revenue.en);
  expect(all.length).toBeGreaterThan(1000);
  expect(all.length).toBeLessThan(1800);
  const elapsed = company.lastYear.month
    .slice(0, monthsBetween(START, ref) + 1)
    .reduce((sum, value) => sum + value, 0);
  const growth = cents(all.filter((row) => date(row) >= START)) / elapsed;
  expect(growth).toBeGreaterThan(0.95);
  expect(growth).toBeLessThan(1.3);
});

test('before its year begins, the company has only its past', () => {
  const young = demoCompany(2026, START, START - 1, 'fr');
  expect(rowsOf(young, 'actuals').every((row) => date(row) < START)).toBe(true);
  expect(rowsOf(young, 'spend')).toEqual([]);
  expect(rowsOf(young, 'actions').every((row) => row['status'] === 'todo')).toBe(true);
});

test('some actions are done, some late, one is stopped', () => {
  const states = rowsOf(fr, 'actions').map((row) => ({
    late: Number(row['end']) < REF,
    status: row['status'],
  }));
  expect(states.length).toBeGreaterThanOrEqual(10);
  expect(states.filter(({ status }) => status === 'done').length).toBeGreaterThan(2);
  expect(states.filter(({ late, status }) => late && status === 'doing').length).toBeGreaterThan(1);
  expect(states.filter(({ status }) => status === 'blocked')).toHaveLength(1);
});

test('the teams’ objectives add to the company’s, whose base is last year', () => {
  const [main, ...others] = rowsOf(fr, 'objectives');
  const target = toMinor(Number(main?.['base']) * (1 + Number(main?.['change'])));
  const teams = others.filter((row) => row['team'] !== undefined);
  expect(toMinor(Number(main?.['base']))).toBe(fr.lastYear.total);
  expect(teams).toHaveLength(2);
  expect(teams.reduce((sum, row) => sum + toMinor(Number(row['change'])), 0)).toBe(target);
});

test('the two languages tell the same company in other words', () => {
  expect(en.lastYear.total).toBe(fr.lastYear.total);
  expect(en.reps.map(({ name }) => name)).toEqual(fr.reps.map(({ name }) => name));
  const shape = (company: typeof fr) =>
    Object.entries(company.tables).map(([table, rows]) => [table, rows.map((row) => Object.keys(row))]);
  expect(shape(en)).toEqual(shape(fr));
  expect(rowsOf(en, 'swot')[0]?.['statement']).not.toBe(rowsOf(fr, 'swot')[0]?.['statement']);
});

test('a customer always buys as the same persona, and every persona buys', () => {
  const personas = new Map<string, Set<string>>();
  for (const { account, persona } of sales)
    personas.set(String(account), (personas.get(String(account)) ?? new Set()).add(String(persona)));
  expect([...personas.values()].every(({ size }) => size === 1)).toBe(true);
  const names = rowsOf(fr, 'personas').map((row) => row['name']);
  expect(names.filter((name) => !sales.some(({ persona }) => persona === name))).toEqual([]);
});

test('the shares aimed at for the channels make up the whole', () => {
  const shares = rowsOf(fr, 'channel_strategy').map((row) => Math.round(Number(row['share']) * 100));
  expect(sumOf(shares)).toBe(100);
});

test('tracking holds one row a month begun and a name; a month that runs has nothing typed', () => {
  for (const [table, name] of [
    ['persona_tracking', 'persona'],
    ['channel_tracking', 'channel'],
  ] as const) {
    const rows = rowsOf(fr, table);
    expect(rows).toHaveLength(9 * 4);
    expect(new Set(rows.map((row) => `${row['month']} ${row[name]}`)).size).toBe(rows.length);
    const running = rows.filter((row) => Number(row['month']) === day(2026, 9, 1));
    expect(running.map((row) => row['satisfaction'])).toEqual([undefined, undefined, undefined, undefined]);
    expect(rows.slice(0, 32).every((row) => Number(row['satisfaction']) <= 10)).toBe(true);
  }
});

test('a persona never wins more customers in a month than it has leads', () => {
  const won = rowsOf(fr, 'actuals').filter((row) => row['metric'] === METRICS.new_customers.fr);
  const over = rowsOf(fr, 'persona_tracking').filter(({ month, persona, leads }) => {
    const own = won.filter(
      (row) => row['persona'] === persona && monthsBetween(Number(month), date(row)) === 0,
    );
    return leads !== undefined && own.length > Number(leads);
  });
  expect(over).toEqual([]);
});
