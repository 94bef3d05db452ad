import { newDraft } from '../../../sidebar/path/draft/draft';
import { chooseTabs, tick } from '../../../sidebar/path/draft/edit';
import { chosenTabs, completeTabs, everyTab, groupTabs, styleOf } from '../../../sidebar/path/tabs-to-come';
import { workbook } from '../support/state';

const state = workbook('fr');
const smart = styleOf(state, 'smart');
if (!smart) throw new Error('The SMART style is missing');

test('the essential tabs stand under their sections, the home tab first', () => {
  const groups = groupTabs(state, smart, smart.essential, 'fr');
  expect(groups[0]).toMatchObject({ name: '', tabs: [{ table: 'home', name: 'Accueil' }] });
  expect(groups.map(({ name }) => name).slice(1, 3)).toEqual(['Diagnostic et enjeux', 'Objectifs SMART']);
  expect(new Set(groups.flatMap(({ tabs }) => tabs.map(({ table }) => table)))).toEqual(
    new Set(smart.essential),
  );
});

test('a section without a tab to come is not shown', () => {
  expect(groupTabs(state, smart, ['budget'], 'en')).toMatchObject([
    { name: 'Means and resources', tabs: [{ table: 'budget', name: 'Budget' }] },
  ]);
});

test('the complete plan leaves out what is only offered; every tab does not', () => {
  expect(completeTabs(smart)).not.toContain('scenarios');
  expect(everyTab(smart)).toContain('scenarios');
  expect(new Set(everyTab(smart)).size).toBe(everyTab(smart).length);
});

test('the tabs chosen follow the answer', () => {
  const draft = newDraft(state, 'fr');
  expect(chosenTabs(draft, smart)).toEqual(smart.essential);
  expect(chosenTabs(chooseTabs(draft, 'complete', []), smart)).toEqual(completeTabs(smart));
  expect(chosenTabs(tick(chooseTabs(draft, 'own', ['home']), 'swot', true), smart)).toEqual(['home', 'swot']);
});
