import { readIsoDay } from '../../../src/core/calendar/iso';
import { LARGEST_LIVE } from '../../../src/core/layer/layer-mode';
import { LOCALES, YearPlan } from './year-plan';

const VIEWS = ['PAC_HOME_MAIN_ACTUAL', 'PAC_DASHBOARD_MAIN_ACTUAL'];
const TYPED = { fr_FR: '500,25', en_US: '500.25' } as const;

/** What three views show. */
const three = <T>(value: T): readonly T[] => [value, value, value];

/** Fills Actuals with sales of one euro, in one write a column, until the layer is too large to stay live. */
function fillBeyondTheLimit(plan: YearPlan): number {
  const rows = plan.tabs.rows('actuals_month').length;
  const count = Math.ceil(LARGEST_LIVE / rows) + 1;
  const sheet = plan.tabs.sheet('actuals');
  sheet.insertRowsAfter(sheet.getMaxRows(), count);
  const first = readIsoDay('2027-01-04') ?? 0;
  const cells = {
    date: (row: number) => first + (row % 60),
    metric: () => plan.metric,
    rep: (row: number) => (row % 3 === 0 ? 'Anne' : 'Luc'),
    value: () => 1,
  };
  for (const [key, cell] of Object.entries(cells))
    plan.tabs.column('actuals', key, count).setValues(Array.from({ length: count }, (_, row) => [cell(row)]));
  return count;
}

describe.each(LOCALES)('above the limit of a live layer, in $locale', ({ locale, language }) => {
  const plan = new YearPlan(language);
  const count = fillBeyondTheLimit(plan);
  plan.refresh();

  const marker = () => [
    plan.tabs.named('PAC_HOME_ACTUALS_STATE'),
    plan.tabs
      .sheet('rollup')
      .getRange(2, plan.tabs.columns('rollup').get('expected') ?? 1)
      .getValue(),
    plan.tabs.named('PAC_DASHBOARD_ACTUALS_STATE'),
  ];
  const views = () => [
    ...VIEWS.map((name) => plan.tabs.named(name)),
    plan.tabs
      .rows('rollup')
      .find((row) => row.get('axis') === plan.label('axis', 'global'))
      ?.get('actual'),
  ];
  const sidebar = () => plan.rollUp({ axis: 'rep' });

  test('the layer is stored, every view holds the sales, and no side says stale', () => {
    expect(plan.tabs.named('PAC_SETTINGS_LAYER_MODE')).toBe(plan.label('layer_mode', 'stored'));
    expect(views()).toEqual(three(count));
    expect(sidebar().total.actual).toBe(count);
    expect([...marker(), sidebar().stale]).toEqual([...three(plan.label('layer_state', 'fresh')), false]);
  });

  test('a sale typed shows in the sidebar at once; the tabs say they are older, and the sidebar says so too', () => {
    plan.runtime.wait(5000);
    plan.tabs.type('actuals', 0, 'value', TYPED[locale]);
    expect(views()).toEqual(three(count));
    expect(sidebar().total.actual).toBe(count + 499.25);
    expect([...marker(), sidebar().stale]).toEqual([...three(plan.label('layer_state', 'stale')), true]);
  });

  test('a refresh brings every view to the sidebar’s figure', () => {
    plan.refresh();
    expect(views()).toEqual(three(count + 499.25));
    expect([...marker(), sidebar().stale]).toEqual([...three(plan.label('layer_state', 'fresh')), false]);
  });

  test('sales changed without a trigger, by a script or another tool, are told on both sides', () => {
    plan.tabs.cell('actuals', 1, 'value').setValue(1.01);
    expect([...marker(), sidebar().stale]).toEqual([...three(plan.label('layer_state', 'stale')), true]);
  });
});
