import { day, parts } from '../../../src/core/calendar/day';
import { companyOf, demoSettings } from '../../../src/core/plan/demo';
import { globalTarget } from '../../../src/core/plan/rows/shares';

const facts = (today: number) => ({ planId: 'p', number: 1, today });
const today = day(2027, 5, 15);

test.each([
  ['spring, the calendar year is telling', day(2027, 4, 1), day(2027, 1, 1)],
  ['December too', day(2027, 12, 31), day(2027, 1, 1)],
  ['January, the year began last July', day(2027, 1, 5), day(2026, 7, 1)],
  ['March too', day(2027, 3, 31), day(2026, 7, 1)],
])('in %s', (_when, now, start) => {
  expect(demoSettings('fr', facts(now)).fiscalStart).toBe(start);
});

test('is an essential SMART plan that shares as last year', () => {
  const settings = demoSettings('en', facts(today));
  expect(settings).toMatchObject({ style: 'smart', language: 'en', sharing: 'last_year', demo: true });
  expect(settings.tabs.filter(({ hidden }) => !hidden)).toHaveLength(10);
  expect(settings.statement).toContain(String(parts(settings.fiscalStart).year));
});

test.each(['rep', 'product', 'channel'] as const)(
  'last year’s sales by %s make up nearly all: a few name nobody',
  (axis) => {
    const settings = demoSettings('fr', facts(today));
    const sold = settings.members[axis].reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    expect(sold).toBeLessThan(settings.lastYear);
    expect(sold).toBeGreaterThan(settings.lastYear * 0.95);
    expect(globalTarget(settings)).toBeGreaterThan(settings.lastYear);
  },
);

test('the company is the same for everyone, and made once', () => {
  const settings = demoSettings('fr', facts(today));
  expect(companyOf(settings)).toBe(companyOf({ ...settings }));
  expect(companyOf({ ...settings, language: 'en' }).lastYear.total).toBe(settings.lastYear);
});
