import { readIsoDay } from '../../../src/core/calendar/iso';
import { lineOf, LOCALES, ONE_LOCALE, YearPlan } from './year-plan';

/** The global target is 2,640,000, of which Anne and Luc have half each. */
const MONTHS = [200, 180, 240, 220, 180, 240, 200, 100, 260, 280, 270, 270].map(
  (thousands) => thousands * 1000,
);

describe.each(LOCALES)('windows of a plan in $locale', ({ language }) => {
  const plan = new YearPlan(language);
  plan.impose(
    MONTHS.map((target, index) => ({
      axis: plan.label('axis', 'month'),
      member: plan.label('period', `m${String(index + 1).padStart(2, '0')}`),
      target,
    })),
  );
  plan.sell([
    { day: '2025-12-31', rep: 'Anne', value: 1_000_000 },
    { day: '2026-01-15', rep: 'Anne', value: 90_000.5 },
    { day: '2026-03-20', rep: 'Luc', value: 60_000 },
    { day: '2026-09-02', value: 5000 },
    { day: '2027-01-20', rep: 'Anne', product: 'Lampes', value: 120_000.1 },
    { day: '2027-02-10', rep: 'Luc', product: 'Bureaux', value: 70_000.2 },
    { day: '2027-03-10', product: 'Lampes', value: 10_000 },
    { day: '2027-03-17', rep: 'Anne', value: 999_999 },
  ]);

  test('the quarter: members follow the months of the whole, last year is that of the same days', () => {
    const quarter = plan.rollUp({ axis: 'rep', window: 'q1' });
    expect([quarter.from, quarter.to]).toEqual(['2027-01-01', '2027-03-31']);
    expect(quarter.total).toMatchObject({ target: 620_000, actual: 200_000.3, lastYear: 150_000.5 });
    expect(lineOf(quarter, 'Anne')).toMatchObject({ target: 310_000, actual: 120_000.1, lastYear: 90_000.5 });
    expect(lineOf(quarter, 'UNASSIGNED')).toMatchObject({ target: null, actual: 10_000, lastYear: null });
    expect(quarter).toMatchObject({ leftToShare: 0, lastYearFrom: 'actuals', ignoredLines: 1 });
  });

  test('a month under way: what is expected counts its working days', () => {
    const month = plan.rollUp({ axis: 'rep', window: 'm03' });
    // Twelve of the twenty-two days worked of March 2027 are over on the 16th: the 29th is Easter Monday.
    expect(month.total).toMatchObject({ target: 240_000, actual: 10_000, gap: 230_000 });
    expect(month.total.expected).toBeCloseTo((240_000 * 12) / 22, 2);
    expect(month.total.required).toBeCloseTo(230_000 / 10, 2);
    expect(month.total.projection).toBeCloseTo((10_000 * 22) / 12, 2);
  });

  test('the year to date: its target is what is expected, and it leads nowhere else', () => {
    const toDate = plan.rollUp({ axis: 'product', window: 'to_date' });
    expect(toDate.to).toBe('2027-03-16');
    expect(toDate.total.target).toBeCloseTo(380_000 + (240_000 * 12) / 22, 2);
    expect(toDate.total).toMatchObject({ expected: toDate.total.target, projection: null, required: null });
    expect(lineOf(toDate, 'Lampes').actual).toBe(130_000.1);
    const year = plan.rollUp({ axis: 'product' });
    expect(year.total.expected).toBe(toDate.total.target);
  });

  test('a month to come has a target, and nothing else', () => {
    const june = plan.rollUp({ axis: 'rep', window: 'm06' });
    expect(june.total).toMatchObject({
      target: 240_000,
      actual: null,
      gap: null,
      projection: null,
      status: 'no_data',
    });
    expect(lineOf(june, 'Luc').target).toBe(120_000);
  });

  test('by month, and by rep crossed with months', () => {
    const months = plan.rollUp({ axis: 'month' });
    expect(months.lines.map(({ target }) => target)).toEqual(MONTHS);
    expect(lineOf(months, '2027-02')).toMatchObject({
      actual: 70_000.2,
      member: language === 'fr' ? 'février 2027' : 'February 2027',
    });
    const crossed = plan.rollUp({ axis: 'rep', across: 'month', window: 'q1' });
    const anne = crossed.crossed?.find(({ key }) => key === 'Anne')?.lines ?? [];
    expect(anne.map(({ key, target, actual }) => [key, target, actual])).toEqual([
      ['2027-01', 100_000, 120_000.1],
      ['2027-02', 90_000, null],
      ['2027-03', 120_000, null],
    ]);
    expect(crossed.columns?.map(({ actual }) => actual)).toEqual([120_000.1, 70_000.2, 10_000]);
  });

  test('what was typed for a quarter wins over its share of the year', () => {
    plan.impose([
      { axis: plan.label('axis', 'rep'), member: 'Luc', target: 333_000, period: plan.label('period', 'q1') },
    ]);
    const quarter = plan.rollUp({ axis: 'rep', window: 'q1' });
    expect(lineOf(quarter, 'Luc').target).toBe(333_000);
    expect(quarter.leftToShare).toBe(620_000 - 310_000 - 333_000);
  });

  test('each tab is read once, and nothing is written', () => {
    plan.runtime.calls.reset();
    plan.rollUp({ axis: 'rep', across: 'product', window: 'q1' });
    expect(plan.runtime.calls.count('Range.getValues')).toBe(5);
    expect(plan.runtime.calls.count('write')).toBe(0);
  });
});

describe.each(ONE_LOCALE)('a plan without targets by month, in $locale', ({ language }) => {
  const plan = new YearPlan(language);
  plan.total('rep', 'Anne', { reference: 1_300_000, stretch: 1_400_000 });
  plan.sell([
    { day: '2027-01-04', rep: 'Anne', value: 1000 },
    { day: '2027-01-05', rep: 'ANNE', value: 3000, credit_type: plan.label('credit', 'overlay') },
    { day: '2027-02-05', rep: 'Zoé', value: 50, id: 'EX-1' },
    { day: '2027-02-05', rep: 'Paul', value: 70 },
  ]);

  test('working days tell the target of a month, which the report says', () => {
    const january = plan.rollUp({ axis: 'rep', window: 'm01' });
    expect(january.byWorkingDays).toBe(true);
    expect(plan.rollUp({ axis: 'rep' }).byWorkingDays).toBe(false);
    // January 2027 has twenty days worked: the 1st, a Friday, is a holiday.
    const february = plan.rollUp({ axis: 'rep', window: 'm02' });
    expect(january.total.target).toBeCloseTo(february.total.target ?? 0, 1);
    const year = plan.rollUp({ axis: 'month' });
    const months = year.lines.reduce((sum, { target }) => sum + Math.round((target ?? 0) * 100), 0);
    expect(months).toBe(264_000_000);
  });

  test('without sales of last year, the reference stands for it, and the report says so', () => {
    const report = plan.rollUp({ axis: 'rep' });
    expect(report.lastYearFrom).toBe('reference');
    expect(lineOf(report, 'Anne')).toMatchObject({ lastYear: 1_300_000, stretch: 1_400_000, actual: 1000 });
  });

  test('overlay credit stands apart, examples nowhere, a name of no list in sight', () => {
    const report = plan.rollUp({ axis: 'rep' });
    expect(report.overlay).toEqual([{ member: 'Anne', amount: 3000 }]);
    expect(report.total.actual).toBe(1070);
    expect(report.lines.map(({ key }) => key)).toEqual(['Anne', 'Luc', 'Paul', 'UNASSIGNED']);
    expect(report.lines.at(-1)?.member).toBe(language === 'fr' ? 'Non affecté' : 'Unassigned');
  });
});

describe.each(ONE_LOCALE)('names and totals as people left them, in $locale', ({ language }) => {
  const plan = new YearPlan(language);
  const lists = plan.tabs.rows('lists');
  const nobody = lists.findIndex((row) => row.get('list') === 'rep' && row.get('key') === 'UNASSIGNED');
  plan.tabs.cell('lists', nobody, 'label').setValue('Personne');
  plan.impose([
    { axis: plan.label('axis', 'rep'), member: 'ANNE', target: 30_000 },
    { axis: plan.label('axis', 'rep'), member: 'Personne', target: 5000 },
  ]);
  plan.sell([
    { day: '2027-01-20', rep: 'personne', value: 10 },
    { day: '2027-01-20', rep: plan.label('rep', 'UNASSIGNED'), value: 5 },
  ]);

  test('the reserved name may be reworded: it holds what nobody was given, sales and target', () => {
    const report = plan.rollUp({ axis: 'rep' });
    expect(report.lines.map(({ key }) => key)).toEqual(['Anne', 'Luc', 'UNASSIGNED']);
    expect(lineOf(report, 'UNASSIGNED')).toMatchObject({ member: 'Personne', actual: 15, target: 5000 });
  });

  test('a name typed twice has both its totals, as in the tab', () => {
    const report = plan.rollUp({ axis: 'rep' });
    const inTab = plan.tabs.rows('rollup').find((row) => row.get('member') === 'Anne');
    expect(lineOf(report, 'Anne').target).toBe(inTab?.get('target'));
    expect(report.leftToShare).toBe(-35_000);
  });
});

describe.each(ONE_LOCALE)('other metrics, in $locale', ({ language }) => {
  const plan = new YearPlan(language);
  const report = plan.rollUp({ axis: 'rep' });
  const kpis = plan.tabs.rows('kpis');
  const at = (metric: string) => kpis.findIndex((row) => row.get('label') === metric);
  const [, orders = '', , customers = ''] = report.metrics;
  const conversion = report.metrics.at(-1) ?? '';
  plan.tabs.cell('kpis', at(customers), 'additive_product').setValue(false);
  plan.tabs.cell('kpis', at(customers), 'change_type').setValue(plan.label('change', 'level'));
  plan.tabs.cell('kpis', at(customers), 'change').setValue(300);
  plan.tabs.cell('kpis', at(customers), 'base').setValue(200);
  plan.sell([
    { day: '2027-01-31', metric: customers, rep: 'Anne', value: 120 },
    { day: '2027-01-31', metric: customers, rep: 'Luc', value: 90 },
    { day: '2027-02-28', metric: customers, rep: 'Anne', value: 130 },
    { day: '2027-02-10', metric: orders, rep: 'Anne', value: 7 },
    { day: '2027-02-10', metric: conversion, rep: 'Anne', num: 12, den: 100 },
    { day: '2027-02-11', metric: conversion, rep: 'Luc', num: 30, den: 300 },
  ]);

  test('are those of the KPIs that the actuals hold', () => {
    const calculated = kpis.filter((row) => row.get('calc') === plan.label('kpi_calc', 'cac'));
    expect(report.metrics[0]).toBe(plan.metric);
    expect(report.metrics).toContain(conversion);
    expect(
      calculated.map((row) => row.get('label')).some((metric) => report.metrics.includes(String(metric))),
    ).toBe(false);
  });

  test('a stock is that of the last day known; who has no figure then is named', () => {
    const stock = plan.rollUp({ axis: 'rep', metric: customers });
    expect(stock.total).toMatchObject({ actual: 130, target: 300, projection: null });
    expect(stock.missing).toEqual(['Luc']);
    // From 200 to 300 over the year: 52 of its 255 days worked are over.
    expect(stock.total.expected).toBeGreaterThan(200);
    expect(stock.total.expected).toBeLessThan(225);
    expect(plan.rollUp({ axis: 'rep', metric: customers, window: 'm01' }).total.actual).toBe(210);
  });

  test('a stock that does not add up on an axis says so, and shows its total alone', () => {
    const stock = plan.rollUp({ axis: 'product', metric: customers });
    expect(stock.additive).toBe(false);
    expect(stock.lines.every(({ actual, target }) => actual === null && target === null)).toBe(true);
    expect(stock.total.actual).toBe(130);
    expect(plan.rollUp({ axis: 'rep', across: 'product', metric: customers }).additive).toBe(false);
  });

  test('a ratio is the sum of its numerators over that of its denominators', () => {
    const ratio = plan.rollUp({ axis: 'rep', metric: conversion });
    expect(ratio.unit).toBe('percent');
    expect(ratio.total).toMatchObject({ actual: 42 / 400, required: null, projection: null });
    expect(lineOf(ratio, 'Anne').actual).toBe(0.12);
    expect(plan.rollUp({ axis: 'rep', metric: orders.toUpperCase() }).total.actual).toBe(7);
  });
});

describe('targets of the crossed mode', () => {
  const plan = new YearPlan('fr');
  plan.runtime.spreadsheet
    .getRangeByName('PAC_SETTINGS_TARGET_MODE')
    ?.setValue(plan.label('target_mode', 'crossed'));
  const shared = {
    metric: plan.metric,
    version: String(plan.tabs.named('PAC_SETTINGS_VERSION')),
    scenario: plan.label('scenario', 'base'),
    credit_type: plan.label('credit', 'base'),
    channel: 'Site',
  };
  const [january, february] = ['2027-01-01', '2027-02-01'].map((iso) => readIsoDay(iso) ?? 0);
  plan.addTable('targets', [
    { ...shared, period: january, rep: 'Anne', product: 'Lampes', target: 100.5, stretch: 120 },
    { ...shared, period: january, rep: 'Luc', product: 'Bureaux', target: 50 },
    { ...shared, period: february, rep: 'Anne', product: 'Bureaux', target: 40 },
    { ...shared, period: february, rep: 'Anne', product: 'Bureaux', target: 7, version: 'V0' },
    { ...shared, period: february, rep: 'Anne', product: '', target: 9 },
  ]);
  plan.sell([{ day: '2027-01-20', rep: 'Anne', product: 'Lampes', value: 60 }]);

  test('are those of its leaves, of the version followed', () => {
    const year = plan.rollUp({ axis: 'rep' });
    expect(lineOf(year, 'Anne')).toMatchObject({ target: 149.5, stretch: 120, actual: 60 });
    expect(lineOf(year, 'Luc').target).toBe(50);
    expect(lineOf(plan.rollUp({ axis: 'product', window: 'm02' }), 'UNASSIGNED').target).toBe(9);
    expect(lineOf(plan.rollUp({ axis: 'month' }), '2027-02').target).toBe(49);
  });

  test('a member follows its own months', () => {
    const { expected } = lineOf(plan.rollUp({ axis: 'rep' }), 'Luc');
    expect(expected).toBe(50);
  });

  test('show where two members meet', () => {
    const crossed = plan.rollUp({ axis: 'rep', across: 'product', window: 'q1' }).crossed ?? [];
    const met = crossed.flatMap(({ key, lines }) =>
      lines.map((line) => [key, line.key, line.target, line.actual]),
    );
    expect(met).toEqual([
      ['Anne', 'Lampes', 100.5, 60],
      ['Anne', 'Bureaux', 40, null],
      ['Anne', 'UNASSIGNED', 9, null],
      ['Luc', 'Bureaux', 50, null],
    ]);
  });
});
