import { day } from '../../src/core/calendar/day';
import { label } from '../../src/core/schema/label';
import { addToList, layerRows, membersOf, ONLY_DATED, writes } from './layer/views';
import { planMaker, type PlanWorkbook } from './layer/workbook';

const EVERYTHING_STORED = 0;
const REVENUE = "Chiffre d'affaires (CA)";
const open = planMaker('fr_FR');

const state = (plan: PlanWorkbook) => plan.field('home', 'actuals_state');
const FRESH = label('layer_state', 'fresh', 'fr');
const STALE = label('layer_state', 'stale', 'fr');

describe('a plan that needs nothing', () => {
  const plan = open();
  plan.refresh();

  test('is dated, and says it is live', () => {
    expect(plan.field('settings', 'layer_mode')).toBe(label('layer_mode', 'live', 'fr'));
    expect(plan.field('settings', 'layer_at')).toBeInstanceOf(Date);
    expect(plan.field('settings', 'layer_sum')).toBe(0);
    expect(state(plan)).toBe(FRESH);
  });

  test('costs one read a tab, and keeps every cell', () => {
    const { calls } = plan.runtime;
    expect(calls.count('Range.getValues')).toBe(8);
    expect(calls.noReadAfterWrite()).toStrictEqual([]);
    expect(writes(plan)).toStrictEqual(ONLY_DATED);
  });

  test('loses a column, and nothing is written', () => {
    plan.sheet('actuals').deleteColumn(plan.column('actuals', 'credit_type'));
    expect(() => plan.refresh()).toThrow('columnMissing');
    expect(writes(plan)).toStrictEqual({});
  });
});

describe('new names, metrics and objectives', () => {
  const plan = open();
  const chart = () =>
    plan
      .sheet('rollup')
      .getCharts()[0]
      ?.getRanges()
      .map((range) => range.getA1Notation());
  const chartBefore = chart();
  addToList(plan, 'rep', 'Zoé');
  plan.sheet('lists').deleteRow(plan.row('lists', plan.find('lists', { list: 'rep', label: 'Luc' })));
  plan.put('fixed_totals', plan.find('fixed_totals', { metric: '' }), {
    metric: 'Commandes',
    axis: 'Canal',
    member: 'Site',
  });
  plan.sheet('objectives').insertRowsAfter(plan.row('objectives', 49), 1);
  plan.put('objectives', 50, { id: 'OBJ-100', statement: 'Plus', metric: REVENUE });
  plan.put('objectives', 50, { start: day(2027, 1, 1), due: day(2027, 12, 31) });
  const sale = { date: day(2027, 2, 3), metric: REVENUE, rep: 'Zoé', value: 1200 };
  plan.put('actuals', 0, sale);
  plan.put('actuals', 1, { ...sale, metric: 'Commandes', rep: '', channel: 'Site', value: 7 });
  plan.refresh();

  test('a new name has its twelve months, calculated', () => {
    const rows = layerRows(plan, REVENUE, 'rep', 'Zoé');
    expect(rows).toHaveLength(12);
    expect(rows.slice(0, 3).map(([, , , value, n]) => [value, n])).toStrictEqual([
      [0, 0],
      [1200, 1],
      [0, 0],
    ]);
  });

  test('rows of a name that left stay', () => {
    expect(layerRows(plan, REVENUE, 'rep', 'Luc')).toHaveLength(12);
    expect(membersOf(plan, REVENUE, 'Commercial')).toContain('Luc');
  });

  test('a new axis has its members', () => {
    expect(layerRows(plan, 'Commandes', 'channel', 'Site')[1]?.slice(3)).toStrictEqual([7, 1]);
    expect(layerRows(plan, 'Commandes', 'channel', 'Boutique')).toHaveLength(12);
  });

  test('a new objective has its row', () => {
    expect(layerRows(plan, REVENUE, 'objective', 'OBJ-100')[0]?.slice(3)).toStrictEqual([1200, 1]);
  });

  test('the roll-up shows the name in its group, which its chart spans', () => {
    expect(membersOf(plan, REVENUE, 'Commercial')).toStrictEqual(['Anne', 'Luc', 'Zoé', 'Non affecté']);
    const row = plan.values('rollup', 'member', 'actual').find(([member]) => member === 'Zoé');
    expect(row).toStrictEqual(['Zoé', 1200]);
    expect(chartBefore).toStrictEqual(['B5:B7', 'D5:D7', 'F5:F7']);
    expect(chart()).toStrictEqual(['B5:B8', 'D5:D8', 'F5:F8']);
  });

  test('the roll-up shows the new metric, whole', () => {
    expect(membersOf(plan, 'Commandes', 'Global')).toStrictEqual(['Tous']);
    expect(membersOf(plan, 'Commandes', 'Canal')).toStrictEqual(['Boutique', 'Site', 'Non affecté']);
    expect(membersOf(plan, 'Commandes', 'Mois')).toHaveLength(12);
    const row = plan.values('rollup', 'metric', 'axis', 'actual').find(([metric]) => metric === 'Commandes');
    expect(row).toStrictEqual(['Commandes', 'Global', 7]);
  });

  test('every added row has the formulas of its column', () => {
    expect(plan.formulas('actuals_month', 'value').filter((formula) => formula === '')).toStrictEqual([]);
    expect(plan.formulas('rollup', 'actual').filter((formula) => formula === '')).toStrictEqual([]);
  });

  test('a second refresh adds nothing', () => {
    plan.refresh();
    expect(writes(plan)).toStrictEqual(ONLY_DATED);
  });
});

describe('tabs people rearranged', () => {
  const plan = open();
  plan.rename('actuals', "Ventes d'ici");
  plan.rename('actuals_month', 'Couche');
  for (const table of ['actuals_month', 'rollup', 'actuals', 'kpis'])
    plan.sheet(table).insertColumnsBefore(2, 1);
  plan.sheet('rollup').insertRowsBefore(1, 2);
  plan
    .sheet('actuals_month')
    .getRange('B3:B5')
    .setNumberFormat('General')
    .setValues([['à moi'], ['=1+1'], [3]]);
  const lastRow = plan.sheet('actuals_month').getLastRow();
  plan.sheet('actuals_month').insertRowsAfter(lastRow, 1);
  plan
    .sheet('actuals_month')
    .getRange(lastRow + 1, 1, 1, 2)
    .setValues([['Total', 'à moi']]);
  addToList(plan, 'rep', 'Zoé');
  plan.put('actuals', 0, { date: day(2027, 2, 3), metric: REVENUE, rep: 'Zoé', value: 1200 });
  plan.refresh(EVERYTHING_STORED);

  test('are read and written where they are', () => {
    expect(layerRows(plan, REVENUE, 'rep', 'Zoé')[1]?.slice(3)).toStrictEqual([1200, 1]);
    const row = plan.values('rollup', 'member', 'actual').find(([member]) => member === 'Zoé');
    expect(row).toStrictEqual(['Zoé', 1200]);
  });

  test('keep every cell of theirs', () => {
    const sheet = plan.sheet('actuals_month');
    expect(sheet.getRange('B3:B5').getFormulas()).toStrictEqual([[''], ['=1+1'], ['']]);
    expect(sheet.getRange('B3:B5').getValues()).toStrictEqual([['à moi'], [2], [3]]);
    expect(sheet.getRange(sheet.getLastRow(), 1, 1, 8).getValues()[0]).toStrictEqual([
      'Total',
      'à moi',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  test('calculate again when the layer is live again', () => {
    plan.refresh();
    expect(layerRows(plan, REVENUE, 'rep', 'Zoé')[1]?.slice(3)).toStrictEqual([1200, 1]);
    expect(plan.formulas('actuals_month', 'value').at(-1)).toBe('');
    expect(plan.formulas('actuals_month', 'value').slice(0, -1).every(Boolean)).toBe(true);
  });
});

describe('the marker of a stored layer', () => {
  const plan = open();
  plan.put('actuals', 0, { date: day(2027, 2, 3), metric: REVENUE, value: 50 });
  plan.refresh(EVERYTHING_STORED);

  test('says up to date, then stale once an actual is typed, then up to date', () => {
    expect(state(plan)).toBe(FRESH);
    plan.runtime.wait(5000);
    plan.runtime.edit(plan.sheet('actuals').getName(), 'H3', '0');
    expect(state(plan)).toBe(STALE);
    expect(plan.sheet('rollup').getRange(2, plan.column('rollup', 'expected')).getValue()).toBe(STALE);
    plan.refresh(EVERYTHING_STORED);
    expect(state(plan)).toBe(FRESH);
  });

  test('says stale when lines were changed without a trigger', () => {
    plan.put('actuals', 1, { date: day(2027, 2, 4), metric: REVENUE, value: 0.01 });
    expect(state(plan)).toBe(STALE);
  });

  test('a refresh cut short says stale, and the next one writes everything anew', () => {
    plan.runtime.faults.failAt('Range.setValues');
    expect(() => plan.refresh(EVERYTHING_STORED)).toThrow('Service error');
    expect(state(plan)).toBe(STALE);
    plan.refresh();
    expect(state(plan)).toBe(FRESH);
    expect(plan.formulas('actuals_month', 'value').every(Boolean)).toBe(true);
  });
});
