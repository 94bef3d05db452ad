import { chooseTabs } from '../../../src/core/plan/choose-tabs';
import { composePlan, composePlanTab, layouts, planContext } from '../../../src/core/plan/plan';
import { ID_CHOICE } from '../../../src/core/plan/layout';
import { styleKeys, tableKeys } from '../../../src/core/schema/catalogue';
import { blueprintOf, contextOf, tabOf } from '../../support/composed';
import { settings } from '../../support/settings';

/** Both languages and both sizes, each style in each. */
const PLANS = styleKeys().flatMap((style) => [
  { style, language: 'fr', choice: 'essential' } as const,
  { style, language: 'en', choice: 'complete' } as const,
]);

/** What is left of a formula without its texts and its tab names. */
const skeleton = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/gu, '_');

/** Tabs a formula names. */
const tabsNamed = (formula: string) =>
  [...formula.replaceAll(/"(?:[^"]|"")*"/gu, '').matchAll(/'((?:[^']|'')*)'!/gu)].map(
    ([, name = '']) => name,
  );

describe.each(PLANS)('the $choice $style plan in $language', ({ style, language, choice }) => {
  const blueprint = blueprintOf({ style, language, tabs: chooseTabs(style, choice) });
  const formulas = blueprint.tabs.flatMap(({ cells, colours }) => [
    ...cells.flat().flatMap(({ formula }) => formula ?? []),
    ...colours.map(({ formula }) => formula),
  ]);

  test('is calculated by formulas no locale misreads', () => {
    expect(formulas.length).toBeGreaterThan(1000);
    expect(formulas.filter((formula) => /[,.{}\\%]/u.test(skeleton(formula)))).toEqual([]);
    expect(formulas.filter((formula) => !formula.startsWith('='))).toEqual([]);
  });

  test('names no tab it does not hold', () => {
    const held = new Set(blueprint.tabs.map(({ name }) => name));
    const named = new Set(formulas.flatMap(tabsNamed));
    expect([...named].filter((name) => !held.has(name))).toEqual([]);
  });

  test('offers dropdowns of tabs it holds', () => {
    const held = new Set(blueprint.tabs.map(({ table }) => table));
    const offered = blueprint.tabs.flatMap(({ validations }) =>
      validations.flatMap(({ validation }) => (validation.kind === 'range' ? [validation.table] : [])),
    );
    expect(offered.filter((table) => !held.has(table))).toEqual([]);
  });

  test('opens on Home', () => {
    expect(blueprint.tabs.find(({ hidden }) => !hidden)?.table).toBe('home');
  });
});

test('a tab composed alone is the one of the whole', () => {
  const plan = contextOf();
  expect(composePlanTab(plan, 'swot')).toEqual(tabOf(composePlan(plan), 'swot'));
});

test('a tab the plan does not hold is refused', () => {
  expect(() => composePlanTab(contextOf(), 'personas')).toThrow('The plan holds no tab personas');
});

test('objectives carry their verdict', () => {
  const made = settings();
  const plan = planContext(made, new Map(), tableKeys(), () => ({ text: 'SMART', met: 5 }));
  expect(plan.contents.get('objectives')?.[0]?.values).toMatchObject({ smart: 'SMART', smart_met: 5 });
  expect(contextOf().contents.get('objectives')?.[0]?.values).not.toHaveProperty('smart');
});

/** Columns of the key issues when these tables may join the plan. */
const columnsOfStakes = (every: readonly string[]) =>
  layouts(['stakes'], every, 'smart')
    .get('stakes')
    ?.placed.map(({ column }) => column.key);

test('a linked table keeps its ids at hand for tabs added later', () => {
  expect(columnsOfStakes(tableKeys())).toContain(ID_CHOICE);
  expect(columnsOfStakes(['stakes'])).not.toContain(ID_CHOICE);
});
