import { day } from '../../../src/core/calendar/day';
import { workingDays } from '../../../src/core/calendar/working-days';
import { holidaysOfYear } from '../../../src/core/calendar/holidays';
import { label } from '../../../src/core/schema/label';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask } from '../../support/serve';

const HABITS = [{ locale: 'fr_FR', language: 'fr', hired: '01/07/2027', left: '30/06/2027' }] as const;
const TOTAL = 2_640_000;

/** Working days of the year, and of its second half, in France. */
const OFF = new Set(
  holidaysOfYear(2027, { zone: 'metropole', whitMondayWorked: false }).map((one) => one.day),
);
const days = (first: number, last: number) =>
  workingDays(day(2027, first, 1), day(2027, last + 1, 1) - 1, OFF);

describe.each(HABITS)('who comes and who goes, in $locale', ({ locale, language, hired, left }) => {
  const now = new Date('2026-12-15T10:00:00+01:00');
  const { runtime, planId } = preparedPlan(
    { language, tabs: ['home', 'fixed_totals', 'team'] },
    { locale, userLocale: language, now },
  );
  const tabs = new PlanTabs(runtime, planId);
  const metric = String(tabs.named('PAC_SETTINGS_MAIN_METRIC'));
  const shares = () =>
    ask(runtime, {
      kind: 'share-preview',
      planId,
      choices: {
        metric,
        axes: ['rep'],
        weights: 'equal',
        years: [1, 1],
        profile: 'even',
        indices: [],
        step: 0.01,
        keepEdits: true,
        holds: [],
      },
    }).axes[0]?.lines.map(({ after }) => after);
  /** The largest difference with shares in proportion of these weights. */
  const distance = (...weights: readonly number[]): number => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const got = shares() ?? [];
    return Math.max(...weights.map((weight, index) => Math.abs((got[index] ?? 0) - (TOTAL * weight) / sum)));
  };

  test('a rep of Team weighs the working days there, and the months of a ramp for their share', () => {
    tabs.type('team', 0, 'person', 'Zoé Martin');
    tabs.type('team', 0, 'hired', hired);
    const year = days(1, 12);
    expect(distance(year, year, days(7, 12))).toBeLessThan(0.02);
    tabs.type('team', 0, 'ramp', label('ramp', 'new', language));
    expect(distance(year, year, 0.3 * days(7, 9) + 0.7 * days(10, 12))).toBeLessThan(0.02);
  });

  test('dates of the list come first; a name unticked there gets nothing', () => {
    const row = tabs.rows('lists').findIndex((one) => one.get('label') === 'Anne Roux');
    tabs.type('lists', row, 'end', left);
    const half = days(1, 6);
    expect(distance(half, days(1, 12), 0.3 * days(7, 9) + 0.7 * days(10, 12))).toBeLessThan(0.02);
    tabs.cell('lists', row, 'active').setValue(false);
    expect(shares()?.[0]).toBe(0);
  });
});
