import { answersOf } from '../../../../sidebar/path/draft/answers';
import { type Draft, newDraft } from '../../../../sidebar/path/draft/draft';
import { chooseStyle, chooseTabs } from '../../../../sidebar/path/draft/edit';
import { pickSaved, setMixes, startFrom, tickSection } from '../../../../sidebar/path/mix/edit-mix';
import { mixableStyles, sectionKeys } from '../../../../sidebar/path/mix/sections';
import { problemsOf } from '../../../../sidebar/path/problems';
import { styleOf } from '../../../../sidebar/path/style-of';
import { chosenTabs } from '../../../../sidebar/path/tabs-to-come';
import { workbook } from '../../support/state';

const field = { name: 'Équipe terrain', tabs: ['home', 'actions', 'team'], styles: ['smart'] };
const state = { ...workbook('fr'), mixes: [field] };

function style(key: string) {
  const found = styleOf(state, key);
  if (!found) throw new Error(`No style ${key}`);
  return found;
}

const start = chooseStyle(newDraft(state, 'fr'), style('mix'));
const tabs = (draft: Draft) => new Set(chosenTabs(state, draft));
const added = (draft: Draft) => [...tabs(draft)].filter((table) => !tabs(start).has(table));

test('a mix starts from the first style, whole: its essential tabs', () => {
  expect(start.mix).toEqual({ start: 'smart', sections: sectionKeys(style('smart')), saved: '' });
  expect(tabs(start)).toEqual(new Set(style('smart').essential));
});

test.each(mixableStyles(state).map((found) => found.key))(
  'started from %s, it has its essential tabs',
  (key) => {
    const draft = startFrom(start, style(key));
    expect(tabs(draft)).toEqual(new Set(style(key).essential));
    expect(draft.followed).toEqual(style(key).followed);
  },
);

test.each([
  ['personas.journey', ['journey']],
  ['personas.definition', ['personas']],
  ['channels.strategy', ['channel_strategy', 'synergies']],
  ['five_steps.strategies', ['tactics']],
])('the section %s adds its essential tabs', (key, expected) => {
  expect(added(tickSection(start, key, true))).toEqual(expected);
});

test.each([
  ['five_steps.practices', ['impacts', 'tools']],
  ['channels.steering', ['kpis', 'tools', 'channel_tracking', 'cross_channel', 'decisions']],
])('the section %s has no essential tab of its own: it adds all of them', (key, expected) => {
  expect(new Set(added(tickSection(start, key, true)))).toEqual(new Set(expected));
});

test('a section unticked takes its tabs away', () => {
  const without = tabs(tickSection(start, 'smart.steering', false));
  expect([...tabs(start)].filter((table) => !without.has(table))).toEqual([
    'actuals',
    'dashboard',
    'reviews',
  ]);
});

test('complete is all the tabs of the sections ticked, each once', () => {
  const ticked = tickSection(tickSection(start, 'personas.definition', true), 'smart.means', false);
  const all = chosenTabs(state, chooseTabs(ticked, 'complete', []));
  expect(all).toEqual(expect.arrayContaining(['market', 'stakes', 'segments', 'personas', 'decisions']));
  expect(all).not.toContain('budget');
  expect(new Set(all).size).toBe(all.length);
});

test('the server is sent the tabs, and the styles they come from', () => {
  const {
    style: key,
    mixed,
    tabs: sent,
  } = answersOf(state, tickSection(start, 'personas.journey', true), 'fr');
  expect({ key, mixed }).toEqual({ key: 'mix', mixed: ['smart', 'personas'] });
  expect(sent).toEqual([...style('smart').essential, 'journey']);
});

test('the style it starts from comes first', () => {
  const draft = tickSection(startFrom(start, style('personas')), 'smart.means', true);
  expect(answersOf(state, draft, 'fr').mixed).toEqual(['personas', 'smart']);
});

test('other sections drop the tabs ticked one by one', () => {
  const own = chooseTabs(start, 'own', ['home', 'swot']);
  expect(tickSection(own, 'personas.journey', true)).toMatchObject({ tabChoice: 'essential', ticked: [] });
});

test('no section at all is said before going on, of a mix only', () => {
  const none = sectionKeys(style('smart')).reduce((draft, key) => tickSection(draft, key, false), start);
  expect(problemsOf(none, 1, 'fr')).toEqual([{ field: 'sections', key: 'mixSectionsMissing' }]);
  expect(problemsOf(chooseStyle(none, style('smart')), 1, 'fr')).toEqual([]);
});

describe('a saved choice', () => {
  const picked = pickSaved(start, field);

  test('brings its tabs as they are, and its styles', () => {
    expect(answersOf(state, picked, 'fr')).toMatchObject({ tabs: field.tabs, mixed: field.styles });
    expect(problemsOf(picked, 1, 'fr')).toEqual([]);
  });

  test('gives way to a style, and to sections', () => {
    expect(tabs(startFrom(picked, style('smart')))).toEqual(tabs(start));
    expect(chooseStyle(picked, style('mix')).mix.saved).toBe('');
  });

  test('once forgotten, is no longer picked', () => {
    const forgotten = setMixes(picked, []);
    expect(forgotten.mix.saved).toBe('');
    expect(tabs(forgotten)).toEqual(tabs(start));
  });

  test('saved again, stays picked', () => expect(setMixes(picked, [field]).mix.saved).toBe(field.name));
});
