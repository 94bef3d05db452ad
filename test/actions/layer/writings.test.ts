import { label } from '../../../src/core/schema/label';
import { metricLabel } from '../../../src/core/plan/rows/kpis';
import { planMaker, type PlanWorkbook } from './workbook';

const EVERYTHING_LIVE = 1e12;
const EVERYTHING_STORED = 0;
const LAYER = ['metric', 'axis', 'member', 'month', 'end', 'value', 'den', 'n', 'target'];
const ROLL_UP = [
  'axis',
  'member',
  'metric',
  'target',
  'last_year',
  'actual',
  'expected',
  'gap',
  'attainment',
  'pace',
];
const KPIS = ['label', 'actual', 'attainment'];
const OBJECTIVES = ['id', 'actual', 'expected', 'gap', 'attainment'];

/** The same numbers at each run. */
function drawer(): (below: number) => number {
  let state = 20_270_315;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c_1b_3c_6d);
    state = Math.imul(state ^ (state >>> 12), 0x29_7a_2d_39);
    state = (state ^ (state >>> 15)) + 0x6d_2b_79_f5;
    return (state >>> 0) % below;
  };
}

/** Lines as people leave them: names blank, misspelt or in capitals, dates as text, figures missing, examples. */
function lines(language: 'fr' | 'en', count: number) {
  const draw = drawer();
  const one = <T>(...values: readonly [T, ...T[]]): T => values[draw(values.length)] ?? values[0];
  const metrics = ['EX-KPI-1', 'EX-KPI-3', 'EX-KPI-5', 'EX-KPI-12'].map((id) => metricLabel(id, language));
  const unassigned = label('rep', 'UNASSIGNED', language);
  return Array.from({ length: count }, (_, index) => {
    const metric = metrics[draw(metrics.length)] ?? '';
    return {
      date: one<string | number>(
        46_388 + draw(90),
        46_388 + draw(75) + 0.75,
        46_388 + draw(75),
        one('', 'hier'),
      ),
      metric: one(metric, metric, metric.toUpperCase()),
      rep: one('Anne', 'Luc', 'anne', '', unassigned, 'Inconnu'),
      channel: one('Boutique', 'Site', '', unassigned),
      team: one('', 'Nord'),
      value: one<string | number>(draw(100_000) / 100, draw(50) - 25, 0, one('', 'beaucoup')),
      num: one<string | number>(draw(50), ''),
      den: one<string | number>(draw(100), ''),
      credit_type: one('', '', label('credit', 'base', language), label('credit', 'overlay', language)),
      id: one(`ACT-${index}`, `ACT-${index}`, '', `EX-${index}`),
    };
  });
}

/** One call a column: typing is not what is tested here. */
function fill(plan: PlanWorkbook, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const sheet = plan.sheet('actuals');
  sheet.insertRowsAfter(sheet.getMaxRows(), rows.length);
  for (const key of Object.keys(rows[0] ?? {}))
    sheet
      .getRange(plan.row('actuals', 0), plan.column('actuals', key), rows.length, 1)
      .setValues(rows.map((row) => [row[key] ?? '']));
}

/** Objectives of every kind of metric, with periods and names of their own. */
function fillObjectives(plan: PlanWorkbook, language: 'fr' | 'en'): void {
  const metric = (id: string) => metricLabel(id, language);
  const unassigned = label('rep', 'UNASSIGNED', language);
  const rows = [
    { metric: metric('EX-KPI-1'), rep: 'Anne', start: 46_397, due: 46_438 },
    { metric: metric('EX-KPI-1'), rep: unassigned },
    { metric: metric('EX-KPI-5'), channel: 'Site', due: 46_420 },
    { metric: metric('EX-KPI-12'), rep: 'anne', team: 'Nord' },
    { metric: metric('EX-KPI-1'), start: 46_500 },
    { metric: 'Inconnu' },
  ];
  rows.forEach((row, index) => plan.put('objectives', index + 1, { statement: `Objectif ${index}`, ...row }));
}

const everyFigure = (plan: PlanWorkbook) => ({
  layer: plan.values('actuals_month', ...LAYER),
  rollUp: plan.values('rollup', ...ROLL_UP),
  kpis: plan.values('kpis', ...KPIS),
  objectives: plan.values('objectives', ...OBJECTIVES),
  home: plan.field('home', 'main_actual'),
});

describe.each(['fr_FR', 'en_US'] as const)('in %s, a layer stored and a layer live', (locale) => {
  const language = locale === 'fr_FR' ? 'fr' : 'en';
  const plan = planMaker(locale)();
  fill(plan, lines(language, 300));
  fillObjectives(plan, language);
  const live = everyFigure(plan);
  const formulas = ['value', 'den', 'n'].map((key) => plan.formulas('actuals_month', key));
  plan.refresh(EVERYTHING_STORED);
  const stored = everyFigure(plan);

  test('hold figures of every kind', () => {
    const told = live.layer.filter(([, , , , , value, den, n]) => value !== '' && den !== '' && n === 1);
    expect(told.length).toBeGreaterThan(3);
    expect(live.layer.filter(([, , , , , , , n]) => n === 1).length).toBeGreaterThan(25);
  });

  test('give equal cells, and equal views', () => {
    expect(stored).toStrictEqual(live);
  });

  test('are written as values, and as formulas', () => {
    expect(plan.formulas('actuals_month', 'value').filter(Boolean)).toStrictEqual([]);
    expect(plan.formulas('actuals_month', 'end').every(Boolean)).toBe(true);
    plan.refresh(EVERYTHING_LIVE);
    expect(['value', 'den', 'n'].map((key) => plan.formulas('actuals_month', key))).toStrictEqual(formulas);
    expect(everyFigure(plan)).toStrictEqual(live);
  });
});
