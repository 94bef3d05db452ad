import { label } from '../../../src/core/schema/label';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';

/** The example company in an American workbook, checked from the menu by a Frenchman in the middle of its year. */
const { runtime, planId } = preparedPlan(
  { language: 'en', demo: true },
  {
    locale: 'en_US',
    userLocale: 'fr',
    timeZone: 'America/New_York',
    now: new Date('2026-06-15T09:00:00-04:00'),
  },
);
const tabs = new PlanTabs(runtime, planId);
runtime.calls.reset();
runtime.run('checkPlans');
const rows = tabs.rows('checks').filter((row) => row.get('rule') !== '');
const ofSeverity = (key: string) =>
  rows.filter((row) => row.get('severity') === label('severity', key, 'en'));

test('nothing there is wrong', () => {
  expect(ofSeverity('error')).toEqual([]);
  expect(tabs.named('PAC_HOME_ERRORS')).toBe(0);
});

test('what it warns of is so: parts that do not cover a whole, a line overspent', () => {
  const told = new Set(ofSeverity('warning').map((row) => row.get('rule')));
  expect(told).toEqual(new Set(['children_sum', 'overspent']));
});

test('is told in the words of the plan, with its figures as English writes them', () => {
  const overspent = rows.find((row) => row.get('rule') === 'overspent');
  expect(overspent?.get('message')).toMatch(/^Committed and actual \(\d+\) exceed the budget \(\d+\)\.$/u);
  expect(overspent?.get('tab')).toBe('Budget');
});

test('comes in front, with what it amounts to in the words of whoever asked', () => {
  expect(runtime.spreadsheet.getActiveSheet().getSheetId()).toBe(tabs.sheet('checks').getSheetId());
  expect(tabs.sheet('checks').isSheetHidden()).toBe(false);
  const counts = ['error', 'warning', 'info'].map((key) => ofSeverity(key).length);
  const [errors, warnings, infos] = counts;
  expect(runtime.window.toasts.at(-1)?.message).toBe(
    `Plan contrôlé. Erreurs\u00A0: ${errors}. Avertissements\u00A0: ${warnings}. Informations\u00A0: ${infos}.`,
  );
});

test('is read before anything is written', () => {
  expect(runtime.calls.noReadAfterWrite()).toEqual([]);
  expect(runtime.calls.count('write')).toBeLessThanOrEqual(8);
});
