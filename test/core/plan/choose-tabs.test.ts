import { chooseTabs, withBrought } from '../../../src/core/plan/choose-tabs';
import { frame, style, styleKeys } from '../../../src/core/schema/catalogue';

const shown = (key: string, choice: Parameters<typeof chooseTabs>[1]) =>
  chooseTabs(key, choice)
    .filter(({ hidden }) => !hidden)
    .map(({ table }) => table);

test.each([
  ['smart', 'home swot objectives fixed_totals actions budget actuals rollup dashboard reviews'],
  ['personas', 'home personas journey objectives actions budget actuals persona_tracking dashboard reviews'],
  [
    'channels',
    'home channel_audit channel_strategy synergies objectives actions budget actuals rollup dashboard',
  ],
  ['five_steps', 'home objectives swot personas tactics actions budget actuals rollup dashboard'],
])('the essential %s plan shows its tabs in order', (key, tabs) => {
  expect(shown(key, 'essential')).toEqual(tabs.split(' '));
});

describe.each(styleKeys())('%s', (key) => {
  test.each(['essential', 'complete'] as const)(
    '%s: every tab once, with all it calculates from',
    (choice) => {
      const tables = chooseTabs(key, choice).map(({ table }) => table);
      expect(new Set(tables).size).toBe(tables.length);
      expect(withBrought(tables)).toEqual(tables);
      expect(tables).toEqual(expect.arrayContaining([...frame().frame]));
    },
  );

  test('the complete plan shows what the sections hold, and the essential tabs', () => {
    const held = style(key).sections.flatMap(({ tabs }) => tabs);
    const expected = held.filter((table) => table !== 'targets' && !frame().hidden.includes(table));
    expect(shown(key, 'complete')).toEqual(expect.arrayContaining(expected));
  });

  test('a new plan starts in the simple mode: no targets tab', () => {
    expect(chooseTabs(key, 'complete').map(({ table }) => table)).not.toContain('targets');
  });

  test('the lists and the versions are the machine’s', () => {
    expect(shown(key, 'complete').filter((table) => frame().hidden.includes(table))).toEqual([]);
  });
});

describe('tabs ticked one by one', () => {
  test('keep the order of the style, Home first', () => {
    expect(shown('smart', ['reviews', 'swot'])).toEqual(['home', 'swot', 'reviews']);
  });

  test('tabs the style only offers come after', () => {
    expect(shown('smart', ['personas', 'swot'])).toEqual(['home', 'swot', 'personas']);
  });

  test('bring what they calculate from, hidden', () => {
    const tabs = chooseTabs('smart', ['budget']);
    expect(tabs.find(({ table }) => table === 'spend')).toEqual({ table: 'spend', hidden: true });
    expect(tabs.find(({ table }) => table === 'rollup')).toEqual({ table: 'rollup', hidden: true });
  });
});

test('what a tab brings brings its own', () => {
  expect(withBrought(['rollup'])).toEqual(
    expect.arrayContaining(['rollup', 'fixed_totals', 'objectives', 'kpis', 'actuals', 'actuals_month']),
  );
});
