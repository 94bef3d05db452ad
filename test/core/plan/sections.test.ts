import { listedSections, sectionOf } from '../../../src/core/plan/sections';
import { frame, style, styleKeys, tableKeys } from '../../../src/core/schema/catalogue';

test.each([
  ['swot', 'smart', 'diagnosis'],
  ['budget', 'smart', 'means'],
  ['crm_simulator', 'smart', 'means'],
  ['personas', 'smart', 'targets'],
  ['actions', 'channels', 'actions'],
])('%s stands, in the style %s, under %s', (table, chosen, section) => {
  expect(sectionOf(table, chosen)?.key).toBe(section);
});

test('a section is named as its style names it', () => {
  expect(sectionOf('objectives', 'smart')?.name.fr).toBe('Objectifs SMART');
  expect(sectionOf('impacts', 'smart')?.name.fr).toBe('Objectifs SMART');
  expect(sectionOf('objectives', 'channels')?.name.fr).toBe('Stratégie et objectifs par canal');
});

test.each(frame().frame)('%s is of the plan as a whole', (table) => {
  expect(sectionOf(table, 'smart')).toBeNull();
});

/** The monthly layer is the machine's. */
const PLACED = tableKeys().filter((table) => !frame().frame.includes(table) && table !== 'actuals_month');

describe.each(styleKeys())('in the style %s', (styleKey) => {
  test.each(PLACED)('%s stands somewhere', (table) => {
    expect(sectionOf(table, styleKey)).not.toBeNull();
  });
});

describe.each(styleKeys())('the tabs people choose among in the style %s', (key) => {
  const listed = listedSections(key);
  const tabs = listed.flatMap((section) => [...section.tabs, ...section.offered]);

  test('are all those of the style, offered ones included, each once', () => {
    const { sections, offered } = style(key);
    const held = sections.flatMap((section) => [...section.tabs, ...section.offered]);
    expect(new Set(tabs)).toEqual(new Set([...held, ...offered]));
    expect(new Set(tabs).size).toBe(tabs.length);
  });

  test('stand in sections told apart, none empty', () => {
    expect(new Set(listed.map((section) => section.key)).size).toBe(listed.length);
    expect(listed.filter((section) => section.tabs.length + section.offered.length === 0)).toEqual([]);
  });
});

test('a tab that is only offered stands under a section of its own kind', () => {
  const means = listedSections('personas').find(({ key }) => key === 'means');
  expect(means).toMatchObject({ tabs: [], offered: ['budget', 'spend', 'team', 'tools'] });
  const diagnosis = listedSections('channels').find(({ key }) => key === 'diagnosis');
  expect(diagnosis?.offered).toEqual(expect.arrayContaining(['market', 'swot']));
});
