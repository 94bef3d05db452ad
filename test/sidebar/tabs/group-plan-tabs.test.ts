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

test('the tabs of a style we do not know are all shown, by the sections of the others', () => {
  const { whole, sections, machinery } = sortPlanTabs(state, plan('fr', { style: 'other' }), 'fr');
  expect(tables(whole)).toEqual(['home']);
  const shown = [...whole, ...sections.flatMap(({ tabs }) => tabs), ...machinery];
  expect(shown).toHaveLength(plan('fr').tabs.length);
});

test('a tab taken from another style is under its own section, not among those of the plan as a whole', () => {
  const taken = { table: 'journey', name: 'Parcours client', hidden: false };
  const { whole, sections } = sortPlanTabs(state, plan('fr', { tabs: [...plan('fr').tabs, taken] }), 'fr');
  expect(tables(whole)).toEqual(['home']);
  expect(sections.at(-1)).toEqual({ name: 'Mapping des parcours clients', tabs: [taken] });
});

const tabsIn = (groups: readonly { readonly tabs: readonly { readonly table: string }[] }[]): string[] =>
  groups.flatMap(({ tabs }) => tables(tabs));

describe('the tabs a plan lacks', () => {
  test('come first by the sections of its style, those only offered included', () => {
    const { own } = missingTabs(state, plan('fr'), 'fr');
    expect(tabsIn(own)).toEqual(expect.arrayContaining(['market', 'scenarios', 'team']));
    expect(tabsIn(own)).not.toContain('budget');
    expect(tabsIn(own)).not.toContain('personas');
  });

  test.each(state.styles.map(({ key }) => key))('are those of every style, each once, for %s', (style) => {
    const held = plan('fr', { style });
    const { own, others } = missingTabs(state, held, 'fr');
    const offered = [...tabsIn(own), ...tabsIn(others)];
    expect(new Set(offered).size).toBe(offered.length);
    const every = state.styles.flatMap(({ sections }) =>
      sections.flatMap((section) => [...section.tabs, ...section.offered]),
    );
    const here = new Set(['spend', 'budget_export', ...tables(held.tabs)]);
    expect(new Set(offered)).toEqual(new Set(every.filter((table) => !here.has(table))));
  });

  test('go under one heading where two styles give a section the same name', () => {
    const { others } = missingTabs(state, plan('fr', { style: 'personas' }), 'fr');
    const names = others.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('');
  });

  test('are all the tabs of all styles when its own style is unknown', () => {
    const { own, others } = missingTabs(state, plan('fr', { style: 'other' }), 'fr');
    expect(own).toEqual([]);
    expect(tabsIn(others)).toEqual(expect.arrayContaining(['market', 'journey', 'channel_audit', 'tactics']));
  });

  test('are none once the plan holds them all', () => {
    const all = state.tabs.map(({ table }) => ({ table, name: table, hidden: false }));
    expect(missingTabs(state, plan('fr', { tabs: all }), 'fr')).toEqual({ own: [], others: [] });
  });
});
