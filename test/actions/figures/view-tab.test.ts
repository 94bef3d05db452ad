import type { Answers, FiguresQuery } from '../../../src/contract';
import { ask, refused } from '../../support/serve';
import { ONE_LOCALE, YearPlan } from './year-plan';

const NAMES = {
  fr: { crossed: 'Vue commerciaux × produits', single: 'Vue commerciaux', quarter: 'Vue commerciaux, T1' },
  en: { crossed: 'View of reps × products', single: 'View of reps', quarter: 'View of reps, Q1' },
} as const;

const SALES = [
  { day: '2027-01-20', rep: 'Anne', product: 'Lampes', value: 120_000.1 },
  { day: '2027-02-10', rep: 'Luc', product: 'Bureaux', value: 70_000.2 },
  { day: '2027-03-10', product: 'Lampes', value: 10_000 },
];

describe.each(ONE_LOCALE)('a view in a tab, in $locale', ({ language }) => {
  const plan = new YearPlan(language);
  plan.sell(SALES);
  const show = (query: Omit<FiguresQuery, 'planId'>): Answers['roll-up-tab'] =>
    ask(plan.runtime, { kind: 'roll-up-tab', planId: plan.planId, ...query });
  const sheet = (name: string) => {
    const found = plan.runtime.spreadsheet.getSheetByName(name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  const cells = (name: string) => sheet(name).getDataRange().getValues();
  const names = () => plan.runtime.spreadsheet.getSheets().map((one) => one.getName());
  const row = (name: string, first: string) => cells(name).find(([label]) => label === first);

  test('holds the figures of the sidebar, in plain values, and opens', () => {
    plan.runtime.calls.reset();
    expect(show({ axis: 'rep' })).toEqual({ name: NAMES[language].single, isNew: true });
    expect(plan.runtime.calls.noReadAfterWrite()).toEqual([]);
    const { lines, total } = plan.rollUp({ axis: 'rep' });
    const [anne] = lines;
    expect(row(NAMES[language].single, 'Anne')?.slice(0, 3)).toEqual(['Anne', anne?.target, anne?.stretch]);
    expect(row(NAMES[language].single, 'Total')).toContain(total.actual);
    expect(plan.runtime.spreadsheet.getActiveSheet().getName()).toBe(NAMES[language].single);
    const formulas = sheet(NAMES[language].single).getDataRange().getFormulas().flat().filter(Boolean);
    expect(formulas.every((formula) => formula.startsWith('=ROUND('))).toBe(true);
  });

  test('says what it covers, and when it was written', () => {
    const [, [, covers] = [], [, fixed] = []] = cells(NAMES[language].single);
    expect(covers).toContain(
      language === 'fr'
        ? 'du 1er janvier 2027 au 31 décembre 2027'
        : 'from 1 January 2027 to 31 December 2027',
    );
    expect(fixed).toContain(language === 'fr' ? '16 mars 2027' : '16 March 2027');
  });

  test('checks its totals: 0 while the lines add up', () => {
    const label =
      language === 'fr' ? 'Contrôle\u00A0: total − somme des lignes' : 'Check: total − sum of the lines';
    const checks = () =>
      (row(NAMES[language].single, label) ?? []).filter((value) => typeof value === 'number');
    expect(checks().length).toBeGreaterThan(2);
    expect(checks().every((value) => value === 0)).toBe(true);
  });

  test('has a chart beside the table', () => {
    const [chart] = sheet(NAMES[language].single).getCharts();
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['A5:B7', 'E5:E7']);
  });

  test('crossed: members of both cuts, their totals at both ends, checked', () => {
    expect(show({ axis: 'rep', across: 'product' }).name).toBe(NAMES[language].crossed);
    const all = cells(NAMES[language].crossed);
    const unassigned = language === 'fr' ? 'Non affecté' : 'Unassigned';
    expect(all[3]?.slice(1, 4)).toEqual(['Lampes', 'Bureaux', 'Total']);
    expect(all.slice(4, 8).map((line) => line.slice(0, 5))).toEqual([
      ['Anne', 120_000.1, '', 120_000.1, 0],
      ['Luc', '', 70_000.2, 70_000.2, 0],
      [unassigned, 10_000, '', 10_000, 0],
      ['Total', 130_000.1, 70_000.2, 200_000.3, ''],
    ]);
    expect(all[8]?.slice(1, 4)).toEqual([0, 0, 0]);
    expect(sheet(NAMES[language].crossed).getCharts()).toHaveLength(1);
  });

  test('untouched, the same tab follows; its place, its name and what reads it stay', () => {
    sheet(NAMES[language].single).setName('À moi');
    const own = plan.runtime.spreadsheet.insertSheet('Notes');
    own.getRange('A1').setValue("='À moi'!E8");
    plan.sell([{ day: '2027-03-11', rep: 'Luc', value: 5 }], 3);
    const before = names();
    expect(show({ axis: 'rep' })).toEqual({ name: 'À moi', isNew: false });
    expect(names()).toEqual(before);
    expect(own.getRange('A1').getValue()).toBe(200_005.3);
    expect(sheet('À moi').getCharts()).toHaveLength(1);
  });

  test('another window is another tab', () => {
    expect(show({ axis: 'rep', window: 'q1' })).toEqual({ name: NAMES[language].quarter, isNew: true });
  });

  const touches: readonly (readonly [string, (name: string) => void])[] = [
    ['a figure', (name) => sheet(name).getRange('B6').setValue(1)],
    ['a word beside', (name) => sheet(name).getRange('B20').setValue('ok')],
    ['a formula of ours', (name) => sheet(name).getRange('B9').setValue('=1+1')],
    ['a note', (name) => sheet(name).getRange('B6').setNote('?')],
    [
      'a chart',
      (name) => {
        const [chart] = sheet(name).getCharts();
        if (chart) sheet(name).removeChart(chart);
      },
    ],
    ['a copy of it', (name) => sheet(name).copyTo(plan.runtime.spreadsheet)],
  ];

  test.each(touches)('touched (%s), it stays as it is, and the view goes to a new tab', (_, touch) => {
    const { name } = show({ axis: 'channel' });
    touch(name);
    const kept = [cells(name), sheet(name).getDataRange().getFormulas()];
    const again = show({ axis: 'channel' });
    expect(again.isNew).toBe(true);
    expect(again.name).not.toBe(name);
    expect([cells(name), sheet(name).getDataRange().getFormulas()]).toEqual(kept);
  });

  test('a metric that does not add up says so, without a figure but the total', () => {
    const kpis = plan.tabs.rows('kpis');
    const { metrics } = plan.rollUp({ axis: 'rep' });
    const metric = metrics[3] ?? '';
    plan.tabs
      .cell(
        'kpis',
        kpis.findIndex((one) => one.get('label') === metric),
        'additive_product',
      )
      .setValue(false);
    plan.sell([{ day: '2027-02-28', metric, product: 'Lampes', value: 130 }], 4);
    const { name } = show({ axis: 'product', metric });
    const [, , [, note] = []] = cells(name);
    expect(note).toContain(language === 'fr' ? 'Non additif' : 'Not additive');
    expect(row(name, 'Lampes')?.slice(1, 5)).toEqual(['', '', '', '']);
    expect(row(name, 'Total')).toContain(130);
    expect(sheet(name).getCharts()).toHaveLength(0);
  });

  test('is no tab of the plan: checks, repair and the next actions pass it by', () => {
    expect(ask(plan.runtime, { kind: 'state' }).plans[0]?.tabs.map(({ name }) => name)).not.toContain(
      'À moi',
    );
    expect(ask(plan.runtime, { kind: 'repair-preview', planId: plan.planId }).items).toEqual([]);
  });

  test('a write that fails half way leaves no tab behind that passes for whole', () => {
    const before = names();
    plan.runtime.faults.failAt('Range.setFontColors');
    expect(refused(plan.runtime, { kind: 'roll-up-tab', planId: plan.planId, axis: 'month' })).toHaveLength(
      1,
    );
    expect(names()).toEqual(before);
    expect(show({ axis: 'month' }).isNew).toBe(true);
    expect(names()).toHaveLength(before.length + 1);
  });

  test('goes with the plan while nobody touched it; touched, it stays, an ordinary tab', () => {
    const mine = show({ axis: 'product' }).name;
    sheet(mine).getRange('B20').setValue('ok');
    const { name } = show({ axis: 'product', window: 'm02' });
    const { tabs } = ask(plan.runtime, { kind: 'removal-preview', planId: plan.planId });
    expect(tabs.filter(({ table }) => table === 'view').map((tab) => tab.name)).toContain(name);
    const confirmed = tabs.map((tab) => tab.name);
    ask(plan.runtime, { kind: 'remove', planId: plan.planId, confirmed });
    expect(names()).not.toContain(name);
    expect(names()).toContain(mine);
    expect(sheet('Notes').getRange('A1').getFormula()).toBe('');
    expect(sheet('Notes').getRange('A1').getValue()).toBe(200_005.3);
  });
});
