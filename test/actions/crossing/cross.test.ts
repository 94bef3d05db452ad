import type { CrossChoices } from '../../../src/contract';
import { label } from '../../../src/core/schema/label';
import { PlanWorkbook } from '../layer/workbook';
import { preparedPlan } from '../../support/prepared-plan';
import { ask } from '../../support/serve';

const LOCALES = [
  ['fr_FR', 'fr', "Chiffre d'affaires (CA)"],
  ['en_US', 'en', 'Revenue'],
] as const;

type Amounts = ReadonlyMap<string, number>;

/** Sums of a column by the values of another. */
function sums(rows: readonly (readonly unknown[])[]): Amounts {
  const found = new Map<string, number>();
  for (const [key, amount] of rows) {
    const name = key instanceof Date ? String(key.getTime()) : String(key);
    found.set(name, Math.round(100 * (found.get(name) ?? 0) + 100 * Number(amount)) / 100);
  }
  return found;
}

const total = (amounts: Amounts): number => Math.round([...amounts.values()].reduce((a, b) => a + b, 0) * 100) / 100;

describe.each(LOCALES)('in %s', (locale, language, metric) => {
  const { runtime, planId } = preparedPlan({ language }, { locale, userLocale: language });
  const plan = new PlanWorkbook(runtime, planId, language);
  const choices: CrossChoices = {
    metric,
    axes: ['rep', 'product', 'channel'],
    step: 1,
    keepEdits: true,
    large: false,
    repairs: [],
  };
  ask(runtime, { kind: 'target-mode', planId, mode: 'crossed' });

  test('the preview tells what would be written', () => {
    console.log(JSON.stringify(ask(runtime, { kind: 'cross-preview', planId, choices }), null, 1));
  });

  test('every axis of the detail has the same total', () => {
    const { rows } = ask(runtime, { kind: 'cross', planId, choices });
    console.log(rows, plan.values('targets', 'id', 'version','scenario','objective','metric','period', 'rep', 'product', 'channel', 'target','stretch','assigned','unit','origin','computed','pin','credit_type').slice(0, 3));
    const byAxis = ['rep', 'product', 'channel', 'period'].map((axis) => total(sums(plan.values('targets', axis, 'target'))));
    expect(byAxis).toStrictEqual([2640000, 2640000, 2640000, 2640000]);
  });

  test('the roll-up shows it', () => {
    const rows = plan.values('rollup', 'axis', 'member', 'target', 'stretch', 'assigned', 'over','left', 'pace_share');
    console.log(rows.map(r=>r.join(' | ')).join('\n'));
    console.log(plan.formulas('rollup','target').slice(0,2));
  });
  test('needs no repair', () => {
    const { items, kept } = ask(runtime, { kind: 'repair-preview', planId });
    expect(items).toStrictEqual([]);
    expect(kept).toStrictEqual([]);
    console.log(JSON.stringify(ask(runtime,{kind:'check-plan',planId}).findings.filter(f=>/target|total|cube|pin/.test(f.rule+f.table))));
  });
});
