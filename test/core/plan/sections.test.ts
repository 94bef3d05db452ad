import { sectionName, sectionOf } from '../../../src/core/plan/sections';
import { styleKeys, tableKeys } from '../../../src/core/schema/catalogue';

test.each([
  ['home', 'smart', 'frame'],
  ['swot', 'smart', 'diagnosis'],
  ['budget', 'smart', 'means'],
  ['crm_simulator', 'smart', 'means'],
  ['personas', 'smart', 'targets'],
  ['actions', 'channels', 'actions'],
])('%s stands, in the style %s, under %s', (table, style, section) => {
  expect(sectionOf(table, style)).toBe(section);
});

test('a section is named as its style names it', () => {
  expect(sectionName('objectives', 'smart')?.fr).toBe('Objectifs SMART');
  expect(sectionName('objectives', 'channels')?.fr).toBe('Stratégie et objectifs par canal');
});

test('the frame has no name', () => expect(sectionName('settings', 'smart')).toBeNull());

describe.each(styleKeys())('in the style %s', (style) => {
  test.each(tableKeys())('%s stands somewhere', (table) => {
    const key = sectionOf(table, style);
    expect(key === 'frame' || sectionName(table, style) !== null).toBe(true);
  });
});
