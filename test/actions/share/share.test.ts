import type { ShareAxis, SharePreview, SharingChoices } from '../../../src/contract';
import { label } from '../../../src/core/schema/label';
import { errorCells } from '../../support/error-cells';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask, refused } from '../../support/serve';

/** How people of each language type the same things. */
const HABITS = [
  { locale: 'fr_FR', language: 'fr', growth: '12 %', amount: '1 200 000,50', sale: '14/05/2026' },
  { locale: 'en_US', language: 'en', growth: '12%', amount: '1,200,000.50', sale: '05/14/2026' },
] as const;
const TOTAL = 2_640_000;
const RAISED = 2_688_000;
const STRETCH = 2_760_000;
const HELD = 1_200_000.5;

const cents = (amounts: readonly unknown[]): number =>
  Math.round(amounts.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0) * 100) /
  100;

const lineOf = ({ axes }: SharePreview, axis: ShareAxis, member: string) =>
  axes.find((one) => one.axis === axis)?.lines.find((line) => line.member === member);

describe.each(HABITS)('sharing the target in $locale', ({ locale, language, growth, amount, sale }) => {
  const now = new Date('2026-12-15T10:00:00+01:00');
  const { runtime, planId } = preparedPlan({ language }, { locale, userLocale: language, now });
  const tabs = new PlanTabs(runtime, planId);
  const metric = String(tabs.named('PAC_SETTINGS_MAIN_METRIC'));
  const axisLabel = (axis: string) => label('axis', axis, language);

  const usual: SharingChoices = {
    metric,
    axes: ['rep', 'product', 'channel'],
    weights: 'equal',
    years: [60, 40],
    profile: 'even',
    indices: [],
    step: 1,
    keepEdits: true,
    holds: [],
  };
  const preview = (changes: Partial<SharingChoices> = {}) =>
    ask(runtime, { kind: 'share-preview', planId, choices: { ...usual, ...changes } });
  const share = (changes: Partial<SharingChoices> = {}) => {
    const choices = { ...usual, ...changes };
    const { print } = ask(runtime, { kind: 'share-preview', planId, choices });
    return ask(runtime, { kind: 'share', planId, choices, print });
  };
  const stopped = (choices: SharingChoices, print: string) =>
    refused(runtime, { kind: 'share', planId, choices, print }).map(({ key }) => key);
  const rows = (axis: string) =>
    tabs.rows('fixed_totals').filter((row) => row.get('axis') === axisLabel(axis));
  const column = (axis: string, key: string) => rows(axis).map((row) => row.get(key));
  const indexOf = (member: string) =>
    tabs.rows('fixed_totals').findIndex((row) => row.get('member') === member);
  test('a new plan says what can be shared: nobody typed anything yet', () => {
    const { mode, metrics } = ask(runtime, { kind: 'sharing', planId });
    expect(mode).toBe('simple');
    expect(metrics).toHaveLength(1);
    expect(metrics[0]).toMatchObject({
      metric,
      total: TOTAL,
      stretch: STRETCH,
      currency: 'EUR',
      years: [false, false],
    });
    expect(metrics[0]?.axes.map(({ axis, members }) => [axis, members.length])).toEqual([
      ['rep', 3],
      ['product', 2],
      ['channel', 2],
      ['month', 12],
    ]);
    expect(metrics[0]?.axes.flatMap(({ members }) => members.filter(({ edited }) => edited))).toEqual([]);
  });

  test('another growth leaves a rest, which a share gives out: to the cent, the whole untouched', () => {
    const whole = tabs.cell('fixed_totals', 0, 'target').getFormula();
    tabs.type('objectives', 0, 'change', growth);
    const before = tabs.sheet('fixed_totals').getDataRange().getValues();
    const shown = preview();
    expect(tabs.sheet('fixed_totals').getDataRange().getValues()).toEqual(before);
    expect(shown).toMatchObject({ total: RAISED, refused: [], warnings: [], edited: 0, currency: 'EUR' });
    expect(lineOf(shown, 'rep', 'Anne Roux')).toEqual({
      member: 'Anne Roux',
      hint: '',
      before: 880_000,
      after: 896_000,
      stretch: 920_000,
      held: null,
      isNew: false,
    });
    runtime.calls.reset();
    expect(ask(runtime, { kind: 'share', planId, choices: usual, print: shown.print })).toEqual({
      written: 7,
      added: 0,
    });
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
    // Settings, lists, fixed totals, KPIs, actuals: each once; then two blocks, formats and values.
    const calls = (method: string) => runtime.calls.count(method);
    expect([calls('Range.getValues'), calls('Range.getNotes'), calls('Range.getFormulas')]).toEqual([
      5, 4, 1,
    ]);
    expect([calls('Range.setNumberFormats'), calls('Range.setValues')]).toEqual([2, 2]);
    console.log(`A share: ${calls('read')} reads, ${calls('write')} writes`);
    for (const axis of ['rep', 'product', 'channel']) {
      expect(cents(column(axis, 'target'))).toBe(RAISED);
      expect(cents(column(axis, 'stretch'))).toBe(STRETCH);
      expect(column(axis, 'axis_gap')).toEqual(column(axis, 'axis_gap').map(() => 0));
      expect(column(axis, 'shared')).toEqual(column(axis, 'target'));
    }
    for (const axis of ['rep', 'product', 'channel'] as const) {
      const { leftToShare, lines } = ask(runtime, { kind: 'roll-up', planId, axis });
      expect([leftToShare, cents(lines.map(({ target }) => target))]).toEqual([0, RAISED]);
    }
    expect(tabs.cell('fixed_totals', 0, 'target').getFormula()).toBe(whole);
    expect(errorCells(runtime)).toEqual([]);
    expect(ask(runtime, { kind: 'repair-preview', planId }).items).toEqual([]);
  });

  test('an amount typed since is found, and stays unless people let it go', () => {
    tabs.type('fixed_totals', indexOf('Anne Roux'), 'target', amount);
    const { metrics } = ask(runtime, { kind: 'sharing', planId });
    const edited = metrics[0]?.axes.flatMap(({ members }) => members.filter((one) => one.edited));
    expect(edited?.map(({ member }) => member)).toEqual(['Anne Roux']);
    const kept = preview();
    expect(kept.edited).toBe(1);
    expect(lineOf(kept, 'rep', 'Anne Roux')).toMatchObject({ after: HELD, held: 'edited' });
    expect(lineOf(preview({ keepEdits: false }), 'rep', 'Anne Roux')).toMatchObject({
      after: 896_000,
      held: null,
    });
    share();
    expect(cents(column('rep', 'target'))).toBe(RAISED);
    expect(column('rep', 'target')[0]).toBe(HELD);
    expect(column('rep', 'pin')[0]).toBe(false);
    expect(preview().edited).toBe(1);
  });

  test('an amount held from the sidebar is ticked, and one let go is shared again', () => {
    const holds = [
      { axis: 'rep', member: 'Luc Petit', amount: '500000' },
      { axis: 'rep', member: 'Anne Roux', amount: null },
    ] as const;
    share({ holds });
    expect(column('rep', 'target')).toEqual([1_094_000, 500_000, 1_094_000]);
    expect(column('rep', 'pin')).toEqual([false, true, false]);
    expect(column('rep', 'origin')[1]).toBe(label('origin', 'manual', language));
    share({ holds: [{ axis: 'rep', member: 'Luc Petit', amount: null }] });
    expect(column('rep', 'target')).toEqual([896_000, 896_000, 896_000]);
    expect(column('rep', 'pin')).toEqual([false, false, false]);
  });

  test('months get rows of their own, by working days, and the plan follows', () => {
    expect(share({ axes: ['month'], profile: 'working_days', step: 1000 })).toEqual({
      written: 0,
      added: 12,
    });
    expect(rows('month')).toHaveLength(12);
    const shown = lineOf(preview({ axes: ['month'] }), 'month', 'M2');
    expect(shown?.hint).toBe(language === 'fr' ? 'février 2027' : 'February 2027');
    expect(cents(column('month', 'target'))).toBe(RAISED);
    expect(new Set(column('month', 'target')).size).toBeGreaterThan(3);
    const month = tabs.rows('rollup').find((row) => row.get('member') === 'M1');
    expect(month?.get('target')).toBe(column('month', 'target')[0]);
    expect(errorCells(runtime)).toEqual([]);
    expect(ask(runtime, { kind: 'repair-preview', planId }).items).toEqual([]);
  });

  test('last year’s sales weigh members once there are some', () => {
    const typed = { date: sale, metric, rep: 'Luc Petit', product: 'Lampes', channel: 'Site', value: '1000' };
    for (const [key, text] of Object.entries(typed)) tabs.type('actuals', 0, key, text);
    expect(ask(runtime, { kind: 'sharing', planId }).metrics[0]?.years).toEqual([true, false]);
    const shown = preview({ weights: 'history', axes: ['rep'] });
    expect(shown.axes[0]?.lines.map(({ after }) => after)).toEqual([0, RAISED, 0]);
    expect(shown.warnings).toHaveLength(1);
    expect(shown.warnings[0]).toContain('Anne Roux, Zoé Martin');
  });

  test('what cannot be shared is said with its amounts, and nothing is written', () => {
    const before = tabs.sheet('fixed_totals').getDataRange().getValues();
    const holds = [{ axis: 'rep', member: 'Luc Petit', amount: '9000000' }] as const;
    const shown = preview({ holds });
    expect(shown.refused).toHaveLength(1);
    expect(shown.refused[0]).toContain('Luc Petit');
    expect(lineOf(shown, 'rep', 'Luc Petit')).toMatchObject({ after: 9_000_000, held: 'new_pin' });
    const choices = { ...usual, holds };
    const told = refused(runtime, { kind: 'share', planId, choices, print: shown.print });
    expect(told.map(({ message }) => message)).toEqual(shown.refused);
    const keys = (changes: Partial<SharingChoices>) =>
      refused(runtime, { kind: 'share-preview', planId, choices: { ...usual, ...changes } }).map(
        ({ key, field }) => [key, field],
      );
    expect(keys({ metric: 'Visites' })).toEqual([['shareNoWhole', null]]);
    expect(keys({ axes: [] })).toEqual([['shareNoAxis', null]]);
    expect(keys({ step: 7 })).toEqual([['shareStepUnknown', null]]);
    expect(keys({ axes: ['month'], profile: 'custom', indices: ['1', 'x'] })).toContainEqual([
      'amountUnreadable',
      'indices.1',
    ]);
    expect(keys({ holds: [{ axis: 'rep', member: 'Luc Petit', amount: 'beaucoup' }] })).toEqual([
      ['amountUnreadable', 'holds.rep.Luc Petit'],
    ]);
    expect(tabs.sheet('fixed_totals').getDataRange().getValues()).toEqual(before);
  });

  test('amounts typed between the preview and the share stop it, and so do sales that weigh otherwise', () => {
    const weighed = { ...usual, weights: 'history', axes: ['rep'] } as const;
    const { print: seen } = preview(weighed);
    const typed = { date: sale, metric, rep: 'Anne Roux', value: '500' };
    for (const [key, text] of Object.entries(typed)) tabs.type('actuals', 1, key, text);
    expect(stopped(weighed, seen)).toEqual(['shareChanged']);
    const { print } = preview();
    tabs.type('fixed_totals', indexOf('Luc Petit'), 'target', '1');
    expect(stopped(usual, print)).toEqual(['shareChanged']);
    expect(tabs.cell('fixed_totals', indexOf('Luc Petit'), 'target').getValue()).toBe(1);
  });
});
