import type { UpkeepItem } from '../../../src/contract';
import { errorCells } from '../../support/error-cells';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask } from '../../support/serve';

const { runtime, planId } = preparedPlan(
  { tabs: ['home', 'swot', 'objectives', 'actions', 'fixed_totals'] },
  { userLocale: 'fr' },
);
const preview = () => ask(runtime, { kind: 'repair-preview', planId });
const repair = () => ask(runtime, { kind: 'repair', planId });
const plan = () => new PlanTabs(runtime, planId);

/** Rows of Actions that Home counts. */
const filled = () =>
  runtime.spreadsheet
    .getRangeByName('PAC_HOME')
    ?.getValues()
    .find((cells) => cells[1] === 'Actions')?.[3];

/** What is said of a tab. */
const saidOf = (items: readonly UpkeepItem[], table: string) =>
  items.filter((item) => item.table === table).map(({ sentence }) => sentence);

test('a plan just made is in order', () => {
  expect(preview()).toEqual({ isUpgrade: false, items: [], kept: [] });
});

describe('what people broke comes back, what they typed stays', () => {
  test('headers, marks, formulas, dropdowns, formats, names, colours', () => {
    const tabs = plan();
    const swot = tabs.sheet('swot');
    const score = tabs.column('swot', 'score', 50);
    const formula = score.getFormulas()[0]?.[0] ?? '';
    const colours = swot.getConditionalFormatRules().length;
    const header = (key: string) => tabs.column('swot', key, 1, -1);
    tabs.type('swot', 0, 'quadrant', 'Force');
    tabs.type('swot', 0, 'statement', 'Une équipe soudée');
    tabs.type('swot', 0, 'impact', '4');
    tabs.type('swot', 0, 'likelihood', '5');
    tabs.type('swot', 1, 'statement', 'Un site lent');
    tabs.cell('swot', 0, 'score').clearContent();
    tabs.cell('swot', 1, 'score').setValue(12);
    tabs.cell('swot', 2, 'score').setFormula('=1+1');
    header('impact').clearContent();
    header('evidence').setValue('Notre preuve');
    header('likelihood').clearNote();
    tabs.column('swot', 'quadrant', 3).clearDataValidations();
    tabs.column('swot', 'impact', 2).setNumberFormat('@');
    tabs.column('objectives', 'due', 2).setNumberFormat('0.00');
    swot.setConditionalFormatRules([]);
    runtime.spreadsheet.removeNamedRange('PAC_SWOT');

    const said = preview();
    expect(saidOf(said.items, 'swot').join('\n')).toMatchInlineSnapshot(`
     "Des en-têtes effacés reviennent en E3.
     Des formules reviennent en G4.
     Des listes déroulantes et des cases à cocher reviennent en B4:B6.
     PAC reconnaît de nouveau les colonnes F3.
     Des plages nommées retrouvent leur colonne : PAC_SWOT.
     Les couleurs automatiques reviennent."
    `);
    expect(saidOf(said.items, 'objectives')).toEqual(['Des formats de nombre reviennent en I4:I5.']);
    expect(saidOf(said.kept, 'swot')).toEqual([
      'Les en-têtes que vous avez reformulés restent en D3.',
      'Vos propres formules restent en G6.',
      'Des valeurs saisies sur une formule restent en G5. Videz la cellule pour retrouver sa formule.',
    ]);

    expect(repair().changes).toBeGreaterThan(8);
    expect(score.getFormulas().slice(0, 3).flat()).toEqual([formula, '', '=1+1']);
    expect(score.getValues().slice(0, 3).flat()).toEqual([20, 12, 2]);
    expect(header('impact').getValue()).toBe('Impact');
    expect(header('evidence').getValue()).toBe('Notre preuve');
    expect(header('likelihood').getNote()).toContain('[swot.likelihood]');
    expect(swot.getConditionalFormatRules()).toHaveLength(colours);
    expect(runtime.spreadsheet.getRangeByName('PAC_SWOT')).not.toBeNull();
    expect(preview().items).toEqual([]);
  });

  test('a rule and a colour of people’s own', () => {
    const tabs = plan();
    const sheet = tabs.sheet('actions');
    const rules = sheet.getConditionalFormatRules();
    const own = rules[0]?.copy().whenFormulaSatisfied('=$C4="Relance"').build();
    sheet.setConditionalFormatRules([...rules.slice(1), ...(own ? [own] : [])]);
    expect(saidOf(preview().items, 'actions')).toEqual(['Les couleurs automatiques reviennent.']);
    repair();
    const formulas = sheet
      .getConditionalFormatRules()
      .map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]);
    expect(formulas).toHaveLength(rules.length + 1);
    expect(formulas[rules.length - 1]).toBe('=$C4="Relance"');
    expect(preview().items).toEqual([]);
  });

  test('a row inserted just under the header, and a row pasted without an id, count again', () => {
    const tabs = plan();
    tabs.sheet('actions').insertRowsBefore(4, 1);
    tabs.type('actions', 0, 'action', 'Appeler les clients perdus');
    tabs.type('actions', 0, 'owner', 'Anne Roux');
    const free = tabs.rows('actions').length;
    tabs.sheet('actions').insertRowsAfter(tabs.sheet('actions').getMaxRows(), 1);
    tabs.type('actions', free, 'action', 'Relancer les devis');
    expect(filled()).toBe(1);
    repair();
    expect(filled()).toBe(2);
    const rows = tabs.rows('actions');
    expect([rows[0]?.get('id'), rows[free]?.get('id')]).toEqual(['ACT-051', 'ACT-052']);
    expect(tabs.cell('actions', 0, 'late').getFormula()).not.toBe('');
    expect(tabs.cell('actions', free, 'priority').getDataValidation()).not.toBeNull();
    expect(preview().items).toEqual([]);
  });

  test('a column deleted, and a tab deleted, come back with everything that reads them', () => {
    const tabs = plan();
    tabs.type('swot', 3, 'stake', 'OBJ-001');
    const sheet = tabs.sheet('objectives');
    sheet.deleteColumns(tabs.columns('objectives').get('change') ?? 1, 1);
    sheet.insertColumnsAfter(2, 1);
    sheet.getRange('C1').setValue('À moi');
    runtime.spreadsheet.deleteSheet(tabs.sheet('rollup'));
    expect(errorCells(runtime).length).toBeGreaterThan(0);
    const said = preview();
    expect(saidOf(said.items, 'objectives')[0]).toBe('Des colonnes manquantes reviennent : Évolution.');
    expect(saidOf(said.items, 'rollup')).toEqual(['L’onglet a disparu : il revient, vide.']);
    repair();
    expect(errorCells(runtime)).toEqual([]);
    expect(sheet.getRange('C1').getValue()).toBe('À moi');
    expect(plan().columns('objectives').get('change')).toBeDefined();
    plan().cell('objectives', 0, 'change').setValue(0.1);
    expect(plan().named('PAC_HOME_MAIN_TARGET')).toBe(2_640_000);
    expect(preview().items).toEqual([]);
  });

  test('repairing reads nothing once it has written', () => {
    plan().cell('swot', 0, 'score').clearContent();
    plan().column('swot', 'impact', 1, -1).clearContent();
    runtime.calls.reset();
    repair();
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
    console.log(
      `Repairing an essential plan: ${runtime.calls.count('read')} reads, ${runtime.calls.count('write')} writes`,
    );
  });
});
