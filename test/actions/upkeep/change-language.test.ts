import { lists, table, tableKeys } from '../../../src/core/schema/catalogue';
import { errorCells } from '../../support/error-cells';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask, refused } from '../../support/serve';

const TABS = ['home', 'swot', 'objectives', 'actions', 'fixed_totals', 'budget', 'channel_tracking'];
const { runtime, planId } = preparedPlan({ style: 'mix', tabs: TABS }, { userLocale: 'fr' });
const plan = () => new PlanTabs(runtime, planId);

const tabs = plan();
tabs.type('swot', 0, 'quadrant', 'Force');
tabs.type('swot', 0, 'statement', 'Force');
tabs.type('actions', 0, 'action', 'Appeler');
tabs.type('actions', 0, 'status', 'En cours');
tabs.type('actions', 1, 'status', 'en attente');
tabs.column('swot', 'evidence', 1, -1).setValue('Notre preuve').setNote('À nous [swot.evidence]');
tabs.sheet('budget').setName('Nos dépenses');
const before = runtime.snapshot();

/** Labels of the indicators are people’s own. */
const MINE = ['CA', 'Commandes', 'Nouveaux clients', 'Nombre de clients', 'Taux de conversion'];

/** Every word of the templates that is French alone. */
function frenchWords(): ReadonlySet<string> {
  const words = tableKeys().flatMap((key) => {
    const { name, purpose, guidance, columns, fields, panels } = table(key);
    return [
      name,
      purpose,
      guidance,
      ...[...columns, ...fields].map(({ label }) => label),
      ...panels.map(({ title }) => title),
    ];
  });
  const labels = [...lists().values()].flatMap(({ values }) => values.map(({ label }) => label));
  const every = [...words, ...labels];
  const english = new Set(every.map(({ en }) => en));
  return new Set(every.map(({ fr }) => fr).filter((word) => !english.has(word)));
}

const change = (language: 'fr' | 'en') => ask(runtime, { kind: 'change-language', planId, language });

test('a plan does not change to the language it speaks', () => {
  const [error] = refused(runtime, { kind: 'change-language', planId, language: 'fr' });
  expect(error?.key).toBe('languageSame');
});

describe('in English', () => {
  test('is said first', () => {
    const { items, kept } = ask(runtime, { kind: 'language-preview', planId, language: 'en' });
    const swot = items.filter(({ table: key }) => key === 'actions').map(({ sentence }) => sentence);
    expect(swot).toEqual(['Les titres, en-têtes, notes et choix de listes sont reformulés.']);
    expect(items.find(({ table: key }) => key === 'fixed_totals')?.sentence).toContain('Fixed totals');
    expect(kept.map(({ table: key }) => key)).toEqual(['swot']);
    expect(runtime.snapshot()).toEqual(before);
  });

  test('every word of ours is English; what people typed is theirs', () => {
    runtime.calls.reset();
    const { plan: summary } = change('en');
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
    expect(summary.language).toBe('en');
    expect(summary.tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Home', 'Nos dépenses']));
    const words = frenchWords();
    const own = new Set(['Force', ...MINE]);
    const left = plan().tables.flatMap((key) =>
      key === 'lists'
        ? []
        : plan()
            .sheet(key)
            .getDataRange()
            .getValues()
            .flat()
            .filter((value) => words.has(String(value)) && !own.has(String(value)))
            .map((value) => `${key}: ${String(value)}`),
    );
    expect(left).toEqual([]);
    expect(plan().cell('swot', 0, 'quadrant').getValue()).toBe('Strength');
    expect(plan().cell('swot', 0, 'statement').getValue()).toBe('Force');
    expect(plan().cell('actions', 0, 'status').getValue()).toBe('In progress');
    expect(plan().cell('actions', 1, 'status').getValue()).toBe('en attente');
    expect(plan().column('swot', 'evidence', 1, -1).getValue()).toBe('Notre preuve');
    expect(errorCells(runtime)).toEqual([]);
    expect(plan().named('PAC_HOME_MAIN_TARGET')).toBe(2_640_000);
    const { items } = ask(runtime, { kind: 'repair-preview', planId });
    expect(items.map(({ sentence }) => sentence)).toEqual(['The list of tabs follows those you see.']);
  });

  test('the metrics that settings name are still those of the KPIs', () => {
    const rows = plan().rows('kpis');
    const metrics = new Set<unknown>(rows.map((row) => row.get('label')));
    const named = ['REVENUE', 'ORDERS', 'CUSTOMERS', 'ACTIVE'].map((metric) =>
      plan().named(`PAC_SETTINGS_${metric}_METRIC`),
    );
    expect(named.filter((metric) => !metrics.has(metric))).toEqual([]);
  });

  test('and back is as it was, but for the names people had chosen', () => {
    change('fr');
    const after = runtime.snapshot();
    for (const [index, sheet] of before.sheets.entries()) expect(after.sheets[index]).toEqual(sheet);
  });
});
