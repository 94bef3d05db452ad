import { chooseTabs, withBrought } from '../../../src/core/plan/choose-tabs';
import { composedStyle, frame, style, styleKeys } from '../../../src/core/schema/catalogue';

const shown = (key: string, choice: Parameters<typeof chooseTabs>[1]) =>
  chooseTabs(key, choice)
    .filter(({ hidden }) => !hidden)
    .map(({ table }) => table);

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
    const { sections, essential } = style(key);
    const held = [...sections.flatMap(({ tabs }) => tabs), ...essential];
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

  test('a tab the style only offers stands in its section', () => {
    expect(shown('smart', ['budget', 'segments', 'swot'])).toEqual(['home', 'swot', 'segments', 'budget']);
  });

  test('tabs of other styles come after', () => {
    expect(shown('smart', ['personas', 'reviews'])).toEqual(['home', 'reviews', 'personas']);
  });

  test('keep, in a composed plan, the order of its sections', () => {
    const ticked = ['risks', 'actions', 'synergies', 'objectives', 'journey', 'channel_audit'];
    const order = ['channel_audit', 'journey', 'objectives', 'synergies', 'actions', 'risks'];
    expect(shown(composedStyle().key, ticked)).toEqual(['home', ...order]);
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
