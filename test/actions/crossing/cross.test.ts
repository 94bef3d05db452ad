import { day } from '../../../src/core/calendar/day';
import { refused } from '../../support/serve';
import { ask } from '../../support/serve';
import { CrossedPlan, crossedPlan, LOCALES, ONE_LOCALE, totals } from './crossed-plan';

const CENTS = 264_000_000;
const EACH_AXIS = [CENTS, CENTS, CENTS, CENTS];

/** Sales of last year: the first rep sold lamps in the shop, mostly in December. */
function typeHistory(plan: CrossedPlan): void {
  const sale = (index: number, rep: string, product: string, month: number, value: number) =>
    plan.put('actuals', index, {
      date: day(2026, month, 10),
      metric: plan.metric,
      rep,
      product,
      channel: 'Boutique',
      value,
    });
  sale(0, 'Anne Roux', 'Lampes', 12, 600_000);
  sale(1, 'Anne Roux', 'Abat-jour', 3, 100_000);
  sale(2, 'Luc Petit', 'Lampes', 6, 200_000);
}

const targetsOf = (plan: CrossedPlan) => plan.values('targets', 'target').map(([value]) => value);

describe.each(LOCALES)('a plan in $locale', (speech) => {
  const plan = crossedPlan(speech);
  const { runtime, planId } = plan;
  typeHistory(plan);

  test('says what it would write, and writes nothing', () => {
    runtime.calls.reset();
    const preview = plan.preview();
    expect(preview).toMatchObject({ total: 2_640_000, stretch: 2_760_000, rows: 144, pins: 0, blocked: [] });
    expect(preview.sums.map(({ axis, agrees }) => [axis, agrees])).toEqual([
      ['rep', true],
      ['product', true],
      ['channel', true],
    ]);
    expect(runtime.calls.count('write')).toBe(0);
    expect(runtime.calls.count('Range.getValues')).toBe(6);
  });

  test('is refused a detail in simple mode, or without a total', () => {
    expect(plan.preview({ metric: 'Rien' }).blocked).toHaveLength(1);
    const [first] = refused(runtime, { kind: 'cross', planId, choices: plan.choices({ metric: 'Rien' }) });
    expect(first).toMatchObject({
      key: 'crossBlocked',
      message: plan.preview({ metric: 'Rien' }).blocked[0],
    });
  });

  test('has the same total on every axis, in the proportions of last year', () => {
    runtime.calls.reset();
    expect(plan.cross()).toBe(144);
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
    expect(runtime.calls.count('Range.setValues')).toBeLessThanOrEqual(4);
    expect(totals(plan)).toEqual(EACH_AXIS);
    const rows = plan.values('targets', 'rep', 'product', 'channel', 'period', 'target');
    const ofAnne = rows.filter(([rep, product]) => rep === 'Anne Roux' && product === 'Lampes');
    const best = ofAnne.reduce((most, row) => (Number(row[4]) > Number(most[4]) ? row : most));
    expect(best[2]).toBe('Boutique');
    const noon = best[3] instanceof Date ? best[3].getTime() + 43_200_000 : 0;
    expect(new Date(noon).getUTCMonth()).toBe(11);
  });

  test('shows it in the roll-up and in the sidebar', () => {
    for (const axis of ['rep', 'product', 'channel'] as const) {
      const amounts = plan.shown(axis, 'target').map(Number);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(2_640_000);
      const report = ask(runtime, { kind: 'roll-up', planId, axis });
      expect(report.lines.map(({ target }) => target ?? 0)).toEqual(amounts);
      expect(report.leftToShare).toBe(0);
    }
    expect(plan.shown('month', 'target').reduce((sum: number, amount) => sum + Number(amount), 0)).toBe(
      2_640_000,
    );
    expect(plan.shown('rep', 'stretch').reduce((sum: number, amount) => sum + Number(amount), 0)).toBe(
      2_760_000,
    );
  });

  test('needs no repair, and its checks find nothing', () => {
    expect(plan.needsRepair()).toEqual([]);
    expect(plan.findings()).toEqual([]);
  });

  test('written again, it does not change a cell', () => {
    runtime.calls.reset();
    plan.cross();
    expect(runtime.calls.count('Range.setValues')).toBe(0);
    expect(totals(plan)).toEqual(EACH_AXIS);
  });

  describe('with lines people changed', () => {
    beforeAll(() => {
      plan.put('targets', 0, { target: 5000, comment: 'Promis à Anne' });
      plan.put('targets', 1, { pin: true });
      plan.put('targets', 144, {
        id: 'TGT-900',
        metric: plan.metric,
        version: 'V2',
        scenario: plan.word('scenario', 'base'),
        credit_type: plan.word('credit', 'base'),
        period: day(2027, 1, 1),
        rep: 'Anne Roux',
        target: 7777,
      });
    });

    test('they are told before anything is written', () => {
      expect(plan.preview()).toMatchObject({ pins: 1, edited: 1, blocked: [] });
    });

    test('they are held, and the others make up the totals', () => {
      const pinned = targetsOf(plan)[1];
      plan.cross();
      expect(targetsOf(plan)[0]).toBe(5000);
      expect(targetsOf(plan)[1]).toBe(pinned);
      expect(totals(plan).map((total) => total - 777_700)).toEqual([CENTS, CENTS, CENTS, CENTS]);
      expect(plan.preview()).toMatchObject({ pins: 1, edited: 1 });
    });

    test('comments, pins and lines of another version stay', () => {
      expect(plan.values('targets', 'comment', 'pin').slice(0, 2)).toEqual([
        ['Promis à Anne', false],
        ['', true],
      ]);
      expect(plan.values('targets', 'id', 'target')[144]).toEqual(['TGT-900', 7777]);
    });

    test('not kept, a changed line is shared again; a pin stays', () => {
      const pinned = targetsOf(plan)[1];
      plan.cross({ keepEdits: false });
      expect(targetsOf(plan)[0]).not.toBe(5000);
      expect(targetsOf(plan)[1]).toBe(pinned);
      expect(plan.preview()).toMatchObject({ pins: 1, edited: 0 });
    });

    test('more than a total, they are refused by name', () => {
      plan.put('targets', 1, { target: 9_000_000 });
      const [reason] = plan.preview().blocked;
      expect(reason).toContain('Anne Roux');
      expect(reason?.replaceAll(/\s|,/gu, '')).toContain('9000000');
      expect(plan.findings()).toContain('pin_exceeds_margin');
      plan.put('targets', 1, { pin: false, target: 1 });
      plan.cross({ keepEdits: false });
      expect(plan.findings()).toEqual([]);
    });
  });
});

describe.each(ONE_LOCALE)('totals that do not agree, in $locale', (speech) => {
  const plan = crossedPlan(speech);
  const { runtime, planId } = plan;
  plan.setField('settings', 'over_assignment', 0.1);
  const reps = () =>
    plan
      .values('fixed_totals', 'axis', 'member', 'target')
      .filter(([axis]) => axis === plan.word('axis', 'rep'))
      .map(([, member, target]) => [member, target]);

  test('are told by axis, and nothing is written', () => {
    const { sums, blocked } = plan.preview();
    expect(sums[0]).toEqual({
      axis: 'rep',
      required: 2_904_000,
      sum: 2_640_000,
      agrees: false,
      repairs: ['scale', 'unassigned', 'edit'],
    });
    expect(blocked).toHaveLength(1);
    runtime.calls.reset();
    expect(refused(runtime, { kind: 'cross', planId, choices: plan.choices() })).toMatchObject([
      { key: 'crossBlocked', message: blocked[0] },
    ]);
    expect(runtime.calls.count('Range.setValues')).toBe(0);
  });

  test('are scaled where people chose so: reps are assigned more, the base is conserved', () => {
    plan.cross({ repairs: [{ axis: 'rep', how: 'scale' }] });
    expect(reps().map(([, target]) => target)).toEqual([968_000, 968_000, 968_000]);
    expect(totals(plan)).toEqual(EACH_AXIS);
    expect([...plan.sums('rep', 'assigned').values()]).toEqual([96_800_000, 96_800_000, 96_800_000]);
    expect(plan.shown('rep', 'assigned').slice(0, 3)).toEqual([968_000, 968_000, 968_000]);
    expect(plan.shown('product', 'assigned')).toEqual(['', '', '']);
    expect(Number(plan.shown('global', 'over')[0])).toBeCloseTo(0.1, 9);
    expect(plan.findings()).toEqual([]);
    expect(plan.needsRepair()).toEqual([]);
  });

  test('or what is missing is put on nobody, who has lines like the others', () => {
    const row = plan.find('fixed_totals', { axis: plan.word('axis', 'product'), member: 'Lampes' });
    plan.put('fixed_totals', row, { target: 1_000_000 });
    expect(plan.preview().blocked).toHaveLength(1);
    plan.cross({ repairs: [{ axis: 'product', how: 'unassigned' }] });
    const nobody = plan.word('rep', 'UNASSIGNED');
    expect(plan.sums('product').get(nobody)).toBe(32_000_000);
    expect(totals(plan)).toEqual(EACH_AXIS);
    expect(plan.shown('product', 'target')).toEqual([1_000_000, 1_320_000, 320_000]);
    expect(plan.find('fixed_totals', { member: nobody, target: 320_000 })).toBeGreaterThan(0);
    expect(plan.findings()).toEqual([]);
  });

  test('an axis left out goes to nobody; its lines are fewer', () => {
    expect(plan.cross({ axes: ['rep'] })).toBe(36);
    expect(totals(plan)).toEqual(EACH_AXIS);
    expect(plan.values('targets', 'id')).toHaveLength(36);
    expect(plan.preview({ axes: ['rep'] }).warnings.length).toBeGreaterThan(0);
    expect(plan.needsRepair()).toEqual([]);
  });

  test('a total that changes later is told by the checks', () => {
    const row = plan.find('fixed_totals', { axis: plan.word('axis', 'rep'), member: 'Luc Petit' });
    plan.put('fixed_totals', row, { target: 900_000 });
    expect(plan.findings()).toContain('cube_stale');
    plan.put('fixed_totals', row, { target: 968_000 });
    plan.put('targets', 0, { rep: plan.word('all', 'ALL') });
    expect(plan.findings()).toContain('all_in_cube');
  });
});
