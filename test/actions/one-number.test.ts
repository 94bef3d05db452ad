import { AXES } from '../../src/core/plan/answers';
import { label } from '../../src/core/schema/label';
import { PlanTabs } from '../support/plan-tabs';
import { preparedPlan } from '../support/prepared-plan';
import { ask } from '../support/serve';

/** How people of each language type the same things. */
const HABITS = [
  { locale: 'fr_FR', language: 'fr', day: '05/02/2027', amount: '1 234,50', growth: '12 %' },
  { locale: 'en_US', language: 'en', day: '02/05/2027', amount: '1,234.50', growth: '12%' },
] as const;
const NAMES = { rep: 'Anne Roux', product: 'Lampes', channel: 'Site' } as const;
const TYPED = 1234.5;
const LAST_YEAR = 2_400_000;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

describe.each(HABITS)('a plan in $locale', ({ locale, language, day, amount, growth }) => {
  const now = new Date('2027-03-15T10:00:00+01:00');
  const { runtime, planId } = preparedPlan({ language }, { locale, userLocale: language, now });
  const tabs = new PlanTabs(runtime, planId);
  const axisLabel = (axis: string) => label('axis', axis, language);
  const rowsOf = (table: string, axis: string) =>
    tabs.rows(table).filter((row) => row.get('axis') === axisLabel(axis));
  const ofMember = (axis: string, member: string, column: string) =>
    number(
      rowsOf('rollup', axis)
        .find((row) => row.get('member') === member)
        ?.get(column),
    );

  /** What the sale of these three shows, wherever it shows. */
  const figures = () => ({
    tab: AXES.map((axis) => ofMember(axis, NAMES[axis], 'actual')),
    others: AXES.flatMap((axis) => rowsOf('rollup', axis).map((row) => number(row.get('actual')))),
    sidebar: AXES.map((axis) => {
      const { lines } = ask(runtime, { kind: 'roll-up', planId, axis });
      return number(lines.find(({ member }) => member === NAMES[axis])?.actual);
    }),
    wholes: AXES.map((axis) => number(ask(runtime, { kind: 'roll-up', planId, axis }).total.actual)),
    views: ['PAC_HOME_MAIN_ACTUAL', 'PAC_DASHBOARD_MAIN_ACTUAL'].map((name) => number(tabs.named(name))),
    objective: number(tabs.rows('objectives')[0]?.get('actual')),
  });

  describe('one actual more', () => {
    const before = figures();

    test('nothing is there at first', () => {
      expect(figures().wholes).toEqual([0, 0, 0]);
    });

    test('moves the tab, the sidebar and every view by the same amount', () => {
      const metric = String(tabs.named('PAC_SETTINGS_MAIN_METRIC'));
      const typed = { date: day, metric, ...NAMES, value: amount };
      for (const [column, text] of Object.entries(typed)) tabs.type('actuals', 0, column, text);
      const moved = [TYPED, TYPED, TYPED];
      expect(figures()).toEqual({
        tab: moved,
        others: expect.arrayContaining(before.others) as unknown,
        sidebar: moved,
        wholes: moved,
        views: [TYPED, TYPED],
        objective: TYPED,
      });
    });

    test('moves nobody else', () => {
      const total = figures().others.reduce((sum, value) => sum + value, 0);
      expect(total).toBe(TYPED * AXES.length);
    });

    test('is not counted with another metric', () => {
      tabs.type('actuals', 0, 'metric', 'Visites');
      expect(figures()).toEqual(before);
      tabs.type('actuals', 0, 'metric', String(tabs.named('PAC_SETTINGS_MAIN_METRIC')));
      expect(figures().wholes).toEqual([TYPED, TYPED, TYPED]);
    });
  });

  /** Where the global target shows, what members are given, and what is left to share. */
  const targets = () => ({
    globals: [
      rowsOf('fixed_totals', 'global')[0]?.get('target'),
      rowsOf('rollup', 'global')[0]?.get('target'),
      tabs.named('PAC_HOME_MAIN_TARGET'),
      tabs.named('PAC_DASHBOARD_MAIN_TARGET'),
      tabs.rows('dashboard')[0]?.get('target'),
      tabs.rows('objectives')[0]?.get('target'),
      ask(runtime, { kind: 'roll-up', planId, axis: 'rep' }).total.target,
    ],
    members: AXES.flatMap((axis) => [
      ...rowsOf('fixed_totals', axis).map((row) => row.get('target')),
      ...rowsOf('rollup', axis).map((row) => row.get('target')),
      ...ask(runtime, { kind: 'roll-up', planId, axis }).lines.map(({ target }) => target),
    ]),
    leftToShare: AXES.flatMap((axis) => [
      rowsOf('fixed_totals', axis)[0]?.get('axis_gap'),
      rowsOf('rollup', axis)[0]?.get('left'),
      ask(runtime, { kind: 'roll-up', planId, axis }).leftToShare,
    ]),
  });

  describe('another growth of the main objective', () => {
    const before = targets();
    const target = LAST_YEAR * 1.1;
    const raised = LAST_YEAR * 1.12;

    test('at first the global is one number everywhere, and nothing is left to share', () => {
      expect(before.globals.map((value) => number(value).toFixed(2))).toEqual(
        before.globals.map(() => target.toFixed(2)),
      );
      expect(before.leftToShare).toEqual(before.leftToShare.map(() => 0));
    });

    test('moves every global by the same figure, no member, and what is left to share by the difference', () => {
      tabs.type('objectives', 0, 'change', growth);
      const after = targets();
      expect(after.globals.map((value) => number(value).toFixed(2))).toEqual(
        after.globals.map(() => raised.toFixed(2)),
      );
      expect(after.members).toEqual(before.members);
      expect(after.leftToShare.map((value) => number(value).toFixed(2))).toEqual(
        after.leftToShare.map(() => (raised - target).toFixed(2)),
      );
    });
  });
});
