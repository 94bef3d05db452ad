import { newDraft } from '../../../sidebar/path/draft/draft';
import { chooseTabs, tick } from '../../../sidebar/path/draft/edit';
import { styleOf } from '../../../sidebar/path/style-of';
import { chosenTabs, completeTabs, tickableTabs, groupTabs } from '../../../sidebar/path/tabs-to-come';
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

test('the complete plan leaves out what is only offered; the tabs to tick do not', () => {
  expect(completeTabs(smart)).not.toContain('scenarios');
  expect(tickableTabs(smart)).toContain('scenarios');
  expect(new Set(tickableTabs(smart)).size).toBe(tickableTabs(smart).length);
});

test.each(['spend', 'budget_export'])('%s comes with the budget: it is not to tick', (table) => {
  expect(completeTabs(smart)).toContain(table);
  expect(tickableTabs(smart)).not.toContain(table);
});

/** Words of the trade that a reader of the path has not met yet. */
const JARGON = /\b(?:cascade|cube|axes?|axis|membres?|members?|r[ée]conciliation|flux|flow|stocks?)\b/iu;

test.each(state.styles.map((style) => [style.key, tickableTabs(style)] as const))(
  'no tab of %s is told in jargon',
  (_style, tables) => {
    const told = state.tabs.filter(({ table }) => tables.includes(table));
    const sentences = told.flatMap(({ name, purpose }) => [name.fr, name.en, purpose.fr, purpose.en]);
    expect(sentences.filter((sentence) => JARGON.test(sentence))).toEqual([]);
  },
);

test('the tabs chosen follow the answer', () => {
  const draft = newDraft(state, 'fr');
  expect(chosenTabs(state, draft)).toEqual(smart.essential);
  expect(chosenTabs(state, chooseTabs(draft, 'complete', []))).toEqual(completeTabs(smart));
  expect(chosenTabs(state, tick(chooseTabs(draft, 'own', ['home']), 'swot', true))).toEqual(['home', 'swot']);
});
