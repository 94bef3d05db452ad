import type { CatchUpChoices, SharingChoices } from '../../../src/contract';
import { label } from '../../../src/core/schema/label';
import { errorCells } from '../../support/error-cells';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask, refused } from '../../support/serve';

const HABITS = [
  { locale: 'fr_FR', language: 'fr', days: ['15/01/2027', '15/02/2027'], ref: '28/02/2027' },
] as const;

describe.each(HABITS)('catching up in $locale', ({ locale, language, days, ref }) => {
  const now = new Date('2026-12-15T10:00:00+01:00');
  const { runtime, planId } = preparedPlan(
    { language, tabs: ['home', 'objectives', 'fixed_totals', 'actuals', 'rollup', 'decisions'] },
    { locale, userLocale: language, now },
  );
  const tabs = new PlanTabs(runtime, planId);
  const metric = String(tabs.named('PAC_SETTINGS_MAIN_METRIC'));
  const usual: CatchUpChoices = { metric, profile: 'even', indices: [], step: 1000 };
  const months = (key: string) =>
    tabs
      .rows('fixed_totals')
      .filter((row) => row.get('axis') === label('axis', 'month', language))
      .map((row) => row.get(key));
  const key = () => refused(runtime, { kind: 'catch-up', planId, choices: usual })[0]?.key;
  const type = (name: string, text: string) => {
    const cell = runtime.spreadsheet.getRangeByName(name);
    runtime.edit(cell?.getSheet().getName() ?? '', cell?.getA1Notation() ?? '', text);
  };

  test('there is nothing to catch up before a month is over, nor before the year is shared by month', () => {
    expect(key()).toBe('catchUpNone');
    type('PAC_SETTINGS_REF_DATE', ref);
    expect(key()).toBe('catchUpNoMonths');
    expect(ask(runtime, { kind: 'sharing', planId }).metrics[0]?.canCatchUp).toBe(false);
  });

  test('what past months lack is written beside the targets of the others, and noted', () => {
    const choices: SharingChoices = {
      ...usual,
      axes: ['month'],
      weights: 'equal',
      years: [1, 1],
      step: 1,
      keepEdits: true,
      holds: [],
    };
    const { print } = ask(runtime, { kind: 'share-preview', planId, choices });
    ask(runtime, { kind: 'share', planId, choices, print });
    for (const [row, date] of days.entries())
      for (const [column, text] of Object.entries({ date, metric, value: '170000' }))
        tabs.type('actuals', row, column, text);
    const targets = months('target');
    expect(ask(runtime, { kind: 'catch-up-preview', planId, choices: usual })).toMatchObject({
      shortfall: 100_000,
      warnings: [],
      isNoted: true,
      currency: 'EUR',
    });
    runtime.calls.reset();
    expect(ask(runtime, { kind: 'catch-up', planId, choices: usual })).toEqual({ months: 10, isNoted: true });
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
    expect(months('target')).toEqual(targets);
    expect(months('catch_up')).toEqual(['', '', ...Array.from({ length: 10 }, () => 10_000)]);
    const [noted] = tabs.rows('decisions');
    expect(noted?.get('adjustment')).toBe(label('adjustment', 'objective', language));
    expect(String(noted?.get('finding'))).toContain(metric);
    expect(noted?.get('objective')).toBe(tabs.named('PAC_SETTINGS_MAIN_OBJECTIVE'));
    expect(errorCells(runtime)).toEqual([]);
    expect(ask(runtime, { kind: 'repair-preview', planId }).items).toEqual([]);
  });

  test('the months over keep their target in a new share, and the sum stays the year', () => {
    const choices: SharingChoices = {
      ...usual,
      axes: ['month'],
      weights: 'equal',
      years: [1, 1],
      profile: 'working_days',
      keepEdits: true,
      holds: [],
    };
    const [shown] = ask(runtime, { kind: 'share-preview', planId, choices }).axes;
    expect(shown?.lines.slice(0, 3).map(({ held }) => held)).toEqual(['past', 'past', null]);
    expect(shown?.lines.slice(0, 2).map(({ after }) => after)).toEqual(months('target').slice(0, 2));
    expect(shown?.sum).toBe(2_640_000);
  });
});
