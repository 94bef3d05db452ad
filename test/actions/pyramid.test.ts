import { label } from '../../src/core/schema/label';
import { errorCells } from '../support/error-cells';
import { PlanTabs } from '../support/plan-tabs';
import { preparedPlan } from '../support/prepared-plan';
import { ask } from '../support/serve';

/** How people of each language type the same things; objectives go by row. */
const HABITS = [{ locale: 'fr_FR', language: 'fr', points: '2 %' }] as const;

describe.each(HABITS)('the pyramid in $locale', ({ locale, language, points }) => {
  const now = new Date('2027-03-15T10:00:00+01:00');
  const { runtime, planId } = preparedPlan({ language }, { locale, userLocale: language, now });
  const tabs = new PlanTabs(runtime, planId);
  const metric = String(tabs.named('PAC_SETTINGS_MAIN_METRIC'));
  const id = (row: number) => String(tabs.rows('objectives')[row]?.get('id'));
  const shown = (row: number, ...keys: readonly string[]) =>
    keys.map((key) => tabs.rows('objectives')[row]?.get(key));
  const typeRow = (row: number, cells: Readonly<Record<string, string>>) => {
    for (const [key, text] of Object.entries(cells)) tabs.type('objectives', row, key, text);
  };
  const aim = (parent: string, level: string, amount: string) => ({
    statement: `Objectif ${amount}`,
    parent,
    metric,
    level: label('level', level, language),
    change_type: label('change', 'level', language),
    change: amount,
  });

  test('an objective without a child of its metric is covered by nothing, which is no 0', () => {
    expect(shown(0, 'children', 'coverage', 'drivers')).toEqual(['', '', 0]);
  });

  test('children of the same metric are summed level by level; others are drivers; dropped ones count nowhere', () => {
    typeRow(1, aim(id(0), 'team', '1320000'));
    typeRow(2, aim(id(0), 'team', '660000'));
    typeRow(3, aim(id(1), 'individual', '330000'));
    typeRow(4, { ...aim(id(0), 'team', '400'), metric: String(tabs.rows('kpis')[2]?.get('label')) });
    typeRow(5, { ...aim(id(0), 'team', '999999'), status: label('obj_status', 'dropped', language) });
    expect(shown(0, 'target', 'children', 'coverage', 'drivers')).toEqual([2_640_000, 1_980_000, 0.75, 1]);
    expect(shown(1, 'children', 'coverage', 'drivers')).toEqual([330_000, 0.25, 0]);
    expect(shown(4, 'children', 'coverage', 'drivers')).toEqual(['', '', 0]);
    expect(errorCells(runtime)).toEqual([]);
  });

  test('a rate has no sum of parts', () => {
    const kpis = tabs.rows('kpis');
    const rate = kpis.find((row) => row.get('kind') === label('kind', 'ratio', language));
    const cells = { metric: String(rate?.get('label')), change_type: label('change', 'points', language) };
    typeRow(6, { ...aim('', 'general', points), ...cells, base: points });
    typeRow(7, { ...aim(id(6), 'team', points), ...cells, base: points });
    expect(rate).toBeDefined();
    expect(shown(6, 'children', 'coverage', 'drivers')).toEqual(['', '', 0]);
  });

  test('the checks say where the pyramid is turned over, or told by drivers alone', () => {
    typeRow(2, { level: label('level', 'general', language) });
    const { findings } = ask(runtime, { kind: 'check-plan', planId });
    const of = (rule: string) => findings.filter((one) => one.rule === rule).map(({ row }) => row);
    expect(of('parent_level')).toEqual([id(2)]);
    expect(of('children_sum')).toEqual([id(0), id(1)]);
    expect(of('children_other_metric')).toEqual([]);
    expect(of('parent_cycle')).toEqual([]);
  });
});
