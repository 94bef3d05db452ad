import { day } from '../../src/core/calendar/day';
import type { Axis } from '../../src/core/plan/answers';
import { sharedJson, sharedText } from '../core/shared-data';
import { makePlan, named } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { openWorkbook } from '../support/runtime';
import { ask } from '../support/serve';

interface Expected {
  readonly by: Readonly<Record<string, readonly { readonly key: string; readonly amount: string }[]>>;
}

interface Sale {
  readonly month: string;
  readonly rep: string;
  readonly channel: string;
  readonly product: string;
  readonly amount: number;
}

const AXES: readonly Axis[] = ['rep', 'product', 'channel'];
const REVENUE = { fr: "Chiffre d'affaires (CA)", en: 'Revenue' } as const;

const text = sharedText('sales/demo-aw-complet-fr.csv');
const expected = sharedJson<Expected>('sales/expected-demo-aw-complet-fr.json');

/** No field of this file is quoted. */
function salesIn(csv: string): readonly Sale[] {
  const lines = csv
    .replace(/^\uFEFF/u, '')
    .trim()
    .split(/\r?\n/u)
    .slice(1);
  return lines.map((line) => {
    const [month = '', rep = '', channel = '', product = '', , amount = ''] = line.split(',');
    return { month, rep, channel, product, amount: Number(amount) };
  });
}

function serialOf(month: string): number {
  const [year = 0, number = 1, date = 1] = month.split('-').map(Number);
  return day(year, number, date);
}

const cents = (amount: number): number => Math.round(amount * 100);

const inYear = (month: string, year: number): boolean =>
  month.slice(0, 7) >= `${year}-07` && month.slice(0, 7) <= `${year + 1}-06`;

function sumBy(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const [member, amount] of entries) totals.set(member, (totals.get(member) ?? 0) + amount);
  return totals;
}

/** Exact totals of a year by product, from the lines: they are published for both years together only. */
const productsOf = (year: number): ReadonlyMap<string, number> =>
  sumBy(
    salesIn(text ?? '')
      .filter(({ month }) => inYear(month, year))
      .map(({ product, amount }) => [product, cents(amount)] as const),
  );

/** Exact totals of a year by member, from the published totals by month and member. */
function totalsOf(axis: Axis, year: number): ReadonlyMap<string, number> {
  if (axis === 'product') return productsOf(year);
  const published = expected?.by[`${axis}*month`] ?? [];
  return sumBy(
    published.flatMap(({ key, amount }) => {
      const [member = '', month = ''] = key.split(' | ');
      return inYear(month, year) ? [[member, cents(Number(amount))] as const] : [];
    }),
  );
}

const distinct = (sales: readonly Sale[], axis: Axis): readonly string[] => [
  ...new Set(sales.map((sale) => sale[axis])),
];

/** A plan of that year with every sale of the file in its actuals, written as a paste would. */
function planOf(sales: readonly Sale[], year: number, language: 'fr' | 'en') {
  const runtime = openWorkbook({
    locale: language === 'fr' ? 'fr_FR' : 'en_US',
    userLocale: language,
    now: new Date('2021-01-15T09:00:00+01:00'),
  });
  const members = Object.fromEntries(AXES.map((axis) => [axis, named(...distinct(sales, axis))]));
  const planId = makePlan(runtime, { language, fiscalStart: `${year}-07-01`, members });
  const tabs = new PlanTabs(runtime, planId);
  tabs.sheet('actuals').insertRowsAfter(tabs.sheet('actuals').getMaxRows(), sales.length);
  const put = (key: string, value: (sale: Sale) => string | number) =>
    tabs.column('actuals', key, sales.length).setValues(sales.map((sale) => [value(sale)]));
  put('date', ({ month }) => serialOf(month));
  put('metric', () => REVENUE[language]);
  for (const axis of AXES) put(axis, (sale) => sale[axis]);
  put('value', ({ amount }) => amount);
  return { runtime, planId, tabs };
}

/** What the tab says of the members of an axis, in cents; blanks left out. */
function tabTotals(tabs: PlanTabs, axis: string): ReadonlyMap<string, number> {
  const rows = tabs.rows('rollup').filter((row) => row.get('axis') === axis && row.get('actual') !== '');
  return new Map(rows.map((row) => [String(row.get('member')), cents(Number(row.get('actual')))]));
}

const AXIS_LABELS = {
  fr: { rep: 'Commercial', product: 'Produit', channel: 'Canal' },
  en: { rep: 'Rep', product: 'Product', channel: 'Channel' },
} as const;

const describeReal = text === null || expected === null ? describe.skip : describe;

describeReal.each([
  { year: 2018, language: 'fr' },
  { year: 2019, language: 'en' },
] as const)('two years of sales, in the plan of July $year ($language)', ({ year, language }) => {
  const { runtime, planId, tabs } = planOf(salesIn(text ?? ''), year, language);

  test.each(AXES)('tab and sidebar give the published totals by %s to the cent', (axis) => {
    const published = totalsOf(axis, year);
    expect(published.size).toBeGreaterThan(2);
    expect(tabTotals(tabs, AXIS_LABELS[language][axis])).toEqual(published);
    const { lines, total } = ask(runtime, { kind: 'roll-up', planId, axis });
    const shown = lines.flatMap(({ member, actual }) =>
      actual === null ? [] : [[member, cents(actual)] as const],
    );
    expect(new Map(shown)).toEqual(published);
    expect(cents(total.actual ?? 0)).toBe([...published.values()].reduce((sum, value) => sum + value, 0));
  });
});

describeReal('the sales file', () => {
  test('products of both years make the published ones', () => {
    const both = sumBy([...productsOf(2018), ...productsOf(2019)]);
    const published = (expected?.by['product'] ?? []).map(
      ({ key, amount }) => [key, cents(Number(amount))] as const,
    );
    expect(both).toEqual(new Map(published));
  });
});

describe('one number, one place', () => {
  const runtime = openWorkbook({ userLocale: 'fr', now: new Date('2027-03-15T09:00:00+01:00') });
  const planId = makePlan(runtime);
  const tabs = new PlanTabs(runtime, planId);
  const globals = () => ({
    fixed: Number(tabs.rows('fixed_totals')[0]?.get('target')),
    rollup: Number(tabs.rows('rollup')[0]?.get('target')),
    home: Number(tabs.named('PAC_HOME_MAIN_TARGET')),
    dashboard: Number(tabs.rows('dashboard')[0]?.get('target')),
  });
  const members = () =>
    tabs
      .rows('fixed_totals')
      .slice(1, 8)
      .map((row) => row.get('target'));

  test('the growth of the main objective moves the whole everywhere, and no member', () => {
    const before = members();
    expect(globals()).toEqual({ fixed: 2640000, rollup: 2640000, home: 2640000, dashboard: 2640000 });
    tabs.cell('objectives', 0, 'change').setValue(0.2);
    expect(globals()).toEqual({ fixed: 2880000, rollup: 2880000, home: 2880000, dashboard: 2880000 });
    expect(members()).toEqual(before);
    expect(ask(runtime, { kind: 'roll-up', planId, axis: 'rep' }).leftToShare).toBe(240000);
    tabs.cell('objectives', 0, 'change').setValue(0.1);
  });

  test('an actual typed by a person moves tab and sidebar by its amount', () => {
    const cells = { date: '05/02/2027', metric: REVENUE.fr, rep: 'Anne Roux', value: '1234,56' };
    for (const [key, typed] of Object.entries(cells)) tabs.type('actuals', 0, key, typed);
    const row = tabs.rows('rollup').find((cellsOf) => cellsOf.get('member') === 'Anne Roux');
    expect(row?.get('actual')).toBe(1234.56);
    const { lines } = ask(runtime, { kind: 'roll-up', planId, axis: 'rep' });
    expect(lines.find(({ member }) => member === 'Anne Roux')?.actual).toBe(1234.56);
  });
});
