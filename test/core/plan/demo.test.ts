import { day, parts } from '../../../src/core/calendar/day';
import { companyOf, demoSettings } from '../../../src/core/plan/demo';
import { globalTarget } from '../../../src/core/plan/rows/shares';
import { style as styleTemplate, styleKeys } from '../../../src/core/schema/catalogue';
import type { Language } from '../../../src/core/schema/words';

const facts = (today: number) => ({ planId: 'p', number: 1, today });
const asked = (language: Language, style = 'smart') => ({ language, style, tabs: 'essential' as const });
const today = day(2027, 5, 15);

test.each([
  ['spring, the calendar year is telling', day(2027, 4, 1), day(2027, 1, 1)],
  ['December too', day(2027, 12, 31), day(2027, 1, 1)],
  ['January, the year began last July', day(2027, 1, 5), day(2026, 7, 1)],
  ['March too', day(2027, 3, 31), day(2026, 7, 1)],
])('in %s', (_when, now, start) => {
  expect(demoSettings(asked('fr'), facts(now)).fiscalStart).toBe(start);
});

test('is an essential SMART plan that shares as last year', () => {
  const settings = demoSettings(asked('en'), facts(today));
  expect(settings).toMatchObject({ style: 'smart', language: 'en', sharing: 'last_year', demo: true });
  expect(settings.tabs.filter(({ hidden }) => !hidden)).toHaveLength(10);
  expect(settings.statement).toContain(String(parts(settings.fiscalStart).year));
});

const shown = ({ tabs }: ReturnType<typeof demoSettings>) =>
  tabs.filter(({ hidden }) => !hidden).map(({ table }) => table);

test.each(styleKeys())('follows the style %s, its essential tabs or all of them', (style) => {
  const { essential, sections } = styleTemplate(style);
  expect(shown(demoSettings(asked('fr', style), facts(today)))).toEqual(essential);
  const whole = shown(demoSettings({ ...asked('fr', style), tabs: 'complete' }, facts(today)));
  const all = sections.flatMap(({ tabs }) => tabs).filter((table) => table !== 'targets');
  expect(whole).toEqual(expect.arrayContaining(all));
});

test('tabs ticked one by one are those of a real plan', () => {
  const settings = demoSettings({ ...asked('fr'), tabs: ['swot'] }, facts(today));
  expect(shown(settings)).toEqual(styleTemplate('smart').essential);
});

test('refuses a style there is not', () => {
  expect(() => demoSettings(asked('fr', 'agile'), facts(today))).toThrow('styleUnknown');
});

test.each(['rep', 'product', 'channel'] as const)(
  'last year’s sales by %s make up nearly all: a few name nobody',
  (axis) => {
    const settings = demoSettings(asked('fr'), facts(today));
    const sold = settings.members[axis].reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    expect(sold).toBeLessThan(settings.lastYear);
    expect(sold).toBeGreaterThan(settings.lastYear * 0.95);
    expect(globalTarget(settings)).toBeGreaterThan(settings.lastYear);
  },
);

test('the company is the same for everyone, and made once', () => {
  const settings = demoSettings(asked('fr'), facts(today));
  expect(companyOf(settings)).toBe(companyOf({ ...settings }));
  expect(companyOf({ ...settings, language: 'en' }).lastYear.total).toBe(settings.lastYear);
});
