import { missingTabs, sortPlanTabs } from '../../../sidebar/tabs/group-plan-tabs';
import { plan, workbook } from '../support/state';

const state = workbook('fr');
const tables = (tabs: readonly { readonly table: string }[]): string[] => tabs.map(({ table }) => table);

test('every tab of the plan is shown once', () => {
  const { whole, sections, machinery } = sortPlanTabs(state, plan('fr'), 'fr');
  const shown = [...whole, ...sections.flatMap(({ tabs }) => tabs), ...machinery];
  expect(shown).toHaveLength(plan('fr').tabs.length);
  expect(new Set(tables(shown))).toEqual(new Set(tables(plan('fr').tabs)));
  expect(tables(whole)).toEqual(['home']);
  expect(tables(machinery)).toContain('settings');
});

test('the tabs of a style we do not know are all shown', () => {
  const { whole, machinery } = sortPlanTabs(state, plan('fr', { style: 'other' }), 'fr');
  expect(whole.length + machinery.length).toBe(plan('fr').tabs.length);
});

test('missing tabs are those of the style that the plan lacks, offered ones included', () => {
  const missing = missingTabs(state, plan('fr'), 'fr').flatMap(({ tabs }) => tables(tabs));
  expect(missing).toEqual(expect.arrayContaining(['market', 'scenarios', 'team']));
  expect(missing).not.toContain('budget');
});
