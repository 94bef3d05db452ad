import { day } from '../../../../src/core/calendar/day';
import { demoSettings } from '../../../../src/core/plan/demo';
import { contents } from '../../../../src/core/plan/contents';
import { withCriticalPath } from '../../../../src/core/plan/rows/critical';
import { valueRow } from '../../../../src/core/plan/content';

const action = (id: string, predecessor: string, length: number, status = 'todo') =>
  valueRow({ id, predecessor, status, start: day(2027, 3, 1), end: day(2027, 3, 1) + length });

test('the actions of the longest chain say yes; those cancelled are on none', () => {
  const rows = [
    action('A', '', 1),
    action('B', 'A', 9, 'cancelled'),
    action('C', 'A', 2),
    action('D', '', 30),
  ];
  expect(withCriticalPath(rows, new Set()).map(({ values }) => values['critical'])).toEqual([
    'yes',
    undefined,
    'yes',
    undefined,
  ]);
});

test('the demonstration shows its critical path', () => {
  const demo = contents(
    demoSettings(
      { language: 'fr', style: 'smart', tabs: 'essential' },
      { planId: 'p', number: 1, today: day(2027, 5, 15) },
    ),
    new Map(),
  );
  const critical = (demo.get('actions') ?? []).filter(({ values }) => values['critical'] === 'yes');
  expect(critical.length).toBeGreaterThan(1);
});
