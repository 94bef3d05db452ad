import { day } from '../../../src/core/calendar/day';
import { contents, fieldValues } from '../../../src/core/plan/contents';
import { demoSettings } from '../../../src/core/plan/demo';
import { settings } from '../../support/settings';

const names = new Map([['swot', 'SWOT']]);

test('a new plan holds what the answers gave; people’s own tables are empty', () => {
  const written = [...contents(settings(), names)].filter(([, rows]) => rows.length > 0);
  const expected = 'lists kpis objectives fixed_totals actuals_month rollup dashboard reviews home';
  expect(new Set(written.map(([table]) => table))).toEqual(new Set(expected.split(' ')));
  expect(contents(settings(), names).get('objectives')).toHaveLength(1);
});

test('the demonstration holds what its company typed besides', () => {
  const demo = contents(
    demoSettings(
      { language: 'fr', style: 'smart', tabs: 'essential' },
      { planId: 'p', number: 1, today: day(2027, 5, 15) },
    ),
    names,
  );
  expect(demo.get('actuals')?.length).toBeGreaterThan(500);
  expect(demo.get('objectives')?.length).toBeGreaterThan(3);
  const axes = demo.get('fixed_totals')?.map(({ values }) => values['axis']) ?? [];
  expect(new Set(axes)).toEqual(new Set(['global', 'rep', 'product', 'channel', 'month']));
});

test('fields say what the plan is', () => {
  const fields = fieldValues(settings());
  expect(fields.get('settings')).toEqual({
    plan_id: 'plan-test',
    language: 'fr',
    fiscal_start: day(2027, 1, 1),
    currency: 'EUR',
    demo: false,
  });
  expect(fields.get('home')).toEqual({ company: 'Atelier Lumière', styles: 'Plan SMART', version: 'V1' });
});

test('the demonstration’s plan of work begins two months before today', () => {
  const demo = demoSettings(
    { language: 'fr', style: 'smart', tabs: 'essential' },
    { planId: 'p', number: 1, today: day(2027, 5, 15) },
  );
  expect(fieldValues(demo).get('settings')).toMatchObject({ demo: true, gantt_start: day(2027, 3, 1) });
});
