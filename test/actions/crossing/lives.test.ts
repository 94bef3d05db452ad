import { day } from '../../../src/core/calendar/day';
import { errorCells } from '../../support/error-cells';
import { ask, refused } from '../../support/serve';
import { PlanWorkbook } from '../layer/workbook';
import { crossedPlan, ONE_LOCALE, totals, type CrossedPlan } from './crossed-plan';

const CENTS = 264_000_000;
const EACH_AXIS = [CENTS, CENTS, CENTS, CENTS];

/** Every cell of the detail, as read. */
const cells = (plan: CrossedPlan) => plan.sheet('targets').getDataRange().getDisplayValues();

/** Cells of the detail that people wrote, as its removal tells them. */
function typedIn({ runtime, planId }: CrossedPlan): number | undefined {
  const { tabs } = ask(runtime, { kind: 'removal-preview', planId });
  return tabs.find(({ table }) => table === 'targets')?.typed;
}

describe.each(ONE_LOCALE)('a crossed plan that lives, in $locale', (speech) => {
  const plan = crossedPlan(speech);
  const { runtime, planId } = plan;
  const other = speech.language === 'fr' ? 'en' : 'fr';
  plan.cross();

  test('a write that fails leaves the detail and the totals as they were', () => {
    const before = cells(plan);
    plan.setField('settings', 'over_assignment', 0.2);
    const repairs = [{ axis: 'rep', how: 'scale' }] as const;
    const former = plan.values('fixed_totals', 'target');
    for (const point of ['Range.setValues', 'Range.setValue']) {
      runtime.faults.failAt(point, new Error('no more'));
      const [first] = refused(runtime, {
        kind: 'cross',
        planId,
        choices: plan.choices({ step: 0.01, repairs }),
      });
      runtime.faults.clear();
      expect(first?.message).toContain('no more');
      expect(cells(plan)).toEqual(before);
      expect(plan.values('fixed_totals', 'target')).toEqual(former);
    }
    plan.setField('settings', 'over_assignment', 0);
  });

  test('a rep who comes has no target until it is computed again, and needs no repair', () => {
    ask(runtime, { kind: 'add-members', planId, list: 'rep', names: ['Nour Haddad'] });
    expect(plan.shown('rep', 'member')).toContain('Nour Haddad');
    expect(plan.needsRepair()).toEqual([]);
    const row = plan.find('fixed_totals', { member: 'Nour Haddad' });
    plan.put('fixed_totals', row, { target: 660_000 });
    plan.cross({ repairs: [{ axis: 'rep', how: 'scale' }] });
    expect(plan.sums('rep').get('Nour Haddad')).toBe(52_800_000);
    expect(totals(plan)).toEqual(EACH_AXIS);
    expect(plan.shown('rep', 'target').reduce((sum: number, amount) => sum + Number(amount), 0)).toBe(
      2_640_000,
    );
  });

  test('someone who leaves has no target from then on', () => {
    const list = plan.find('lists', { list: 'rep', label: 'Luc Petit' });
    plan.put('lists', list, { end: day(2027, 3, 31) });
    expect(plan.findings()).toEqual(['target_inactive_member']);
    plan.cross();
    expect(plan.findings()).toEqual([]);
    const months = plan
      .values('targets', 'rep', 'period')
      .flatMap(([rep, month]) => (rep === 'Luc Petit' && month instanceof Date ? [month.getTime()] : []));
    expect(new Set(months).size).toBe(3);
    expect(totals(plan)).toEqual(EACH_AXIS);
  });

  test('a tab that comes finds the plan in order', () => {
    ask(runtime, { kind: 'add-tabs', planId, tables: ['team'] });
    expect(plan.needsRepair()).toEqual([]);
    ask(runtime, { kind: 'refresh', planId });
    expect(errorCells(runtime)).toEqual([]);
  });

  test('it speaks another language, and its figures do not change', () => {
    const before = plan.values('rollup', 'target', 'stretch', 'assigned');
    ask(runtime, { kind: 'change-language', planId, language: other });
    const spoken = new PlanWorkbook(runtime, planId, other);
    expect(spoken.values('rollup', 'target', 'stretch', 'assigned')).toEqual(before);
    expect(ask(runtime, { kind: 'repair-preview', planId })).toMatchObject({ items: [], kept: [] });
    const choices = plan.choices({ metric: String(spoken.values('rollup', 'metric')[0]?.[0]) });
    const lines = () =>
      spoken.values('targets', 'id', 'rep', 'target', 'stretch', 'assigned', 'origin', 'unit');
    const written = lines();
    ask(runtime, { kind: 'cross', planId, choices });
    expect(lines()).toEqual(written);
    ask(runtime, { kind: 'change-language', planId, language: speech.language });
  });

  test('removing it asks for the detail once people wrote in it', () => {
    expect(typedIn(plan)).toBe(0);
    plan.put('targets', 0, { comment: 'Promis', pin: true });
    plan.put('targets', 1, { target: 1 });
    expect(typedIn(plan)).toBe(3);
  });
});
