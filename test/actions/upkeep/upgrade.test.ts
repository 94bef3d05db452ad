import { execFileSync } from 'node:child_process';
import type { PlanAnswers, UpkeepItem } from '../../../src/contract';
import type { Runtime } from '../../../workbench/runtime/host';
import { errorCells } from '../../support/error-cells';
import { makePlan } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { openScript, openWorkbook, type WorkbookOptions } from '../../support/runtime';
import { ask } from '../../support/serve';

/** The add-on as an older version was built. */
const OLDER = execFileSync(process.execPath, ['test/support/older-add-on.js'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});

/** What people do with a plan: their values, columns, formulas, notes, names and order of tabs, words of headers. */
function work(runtime: Runtime, planId: string): void {
  const plan = new PlanTabs(runtime, planId);
  plan.type('swot', 0, 'quadrant', 'Force');
  plan.type('swot', 0, 'statement', 'Une équipe soudée');
  plan.type('swot', 0, 'impact', '4');
  plan.type('swot', 0, 'likelihood', '5');
  plan.type('swot', 1, 'statement', 'Un site lent');
  plan.cell('swot', 1, 'score').setFormula('=6*7');
  plan.cell('swot', 0, 'statement').setNote('Vu en réunion');
  const swot = plan.sheet('swot');
  swot.insertColumnsAfter(2, 1);
  swot.getRange('C3:C5').setValues([['Qui le dit'], ['Anne'], ['Luc']]);
  swot.setName('Forces et faiblesses');
  new PlanTabs(runtime, planId).column('swot', 'impact', 1, -1).setValue('Poids');
  plan.type('actions', 0, 'action', 'Appeler les clients perdus');
  plan.type('actions', 0, 'owner', 'Anne Roux');
  plan.type('actions', 0, 'priority', 'P3');
  plan.type('actions', 2, 'action', 'Relancer les devis');
  plan.cell('actions', 2, 'comment').setFormula('="Voir "&$B$4');
  const settings = plan.sheet('settings');
  const cell = runtime.spreadsheet.getRangeByName('PAC_SETTINGS_OVER_ASSIGNMENT');
  cell?.setValue(0.07).offset(0, -1).setValue('Marge de sécurité');
  runtime.spreadsheet.getRangeByName('PAC_SETTINGS_LTV')?.setFormula('=1000*2');
  settings.insertColumnsAfter(3, 2);
  settings.getRange('E5:E6').setValues([['Mes notes'], ['à relire']]);
  const actions = plan.sheet('actions');
  const own = actions.getConditionalFormatRules()[0]?.copy().whenFormulaSatisfied('=$C4="Luc Petit"').build();
  actions.setConditionalFormatRules(own ? [own] : []);
  runtime.spreadsheet.setActiveSheet(swot);
  runtime.spreadsheet.moveActiveSheet(1);
}

interface Opened {
  readonly runtime: Runtime;
  readonly planId: string;
}

/** A plan made and filled with the older add-on, opened with the one of today. */
function older(
  options: WorkbookOptions,
  changes: Partial<PlanAnswers>,
  fill: (runtime: Runtime, planId: string) => void,
): Opened {
  const before = openScript({ 'Code.js': OLDER }, options);
  const planId = makePlan(before, changes);
  fill(before, planId);
  const saved = { book: before.book.save(), properties: before.saveProperties() };
  return { runtime: openWorkbook({ ...options, ...saved }), planId };
}

const { runtime, planId } = older({ userLocale: 'fr' }, { tabs: ['home', 'swot', 'actions', 'kpis'] }, work);
const plan = () => new PlanTabs(runtime, planId);
const preview = () => ask(runtime, { kind: 'repair-preview', planId });
const isOutdated = () => ask(runtime, { kind: 'state' }).plans.map(({ outdated }) => outdated);
const said = (items: readonly UpkeepItem[]) => items.map(({ tab, sentence }) => `${tab} — ${sentence}`);

/** What people typed in a table: everything in the columns the older version had, but for what it calculated. */
function typed(table: string, columns: readonly string[]): readonly (readonly unknown[])[] {
  return plan()
    .rows(table)
    .map((row) => columns.map((column) => row.get(column)));
}

const SWOT = ['id', 'quadrant', 'statement', 'impact', 'likelihood', 'stake'];
const ACTIONS = ['id', 'action', 'owner', 'priority', 'progress', 'status', 'comment'];

/** A column of people's own, known by its header. */
function ownColumn(): readonly unknown[] {
  const rows: readonly (readonly unknown[])[] = plan().sheet('swot').getRange('A3:H5').getValues();
  const column = (rows[0] ?? []).indexOf('Qui le dit');
  return rows.map((cells) => cells[column]);
}

/** Formulas of the conditional colours of a tab. */
const colours = (tabs: PlanTabs, table: string) =>
  tabs
    .sheet(table)
    .getConditionalFormatRules()
    .map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]);

const before = { swot: typed('swot', SWOT), actions: typed('actions', ACTIONS) };
const colourCount = colours(plan(), 'swot').length;
const order = runtime.spreadsheet.getSheets().map((sheet) => sheet.getName());

test('what a newer version brings is said before it is done', () => {
  expect(isOutdated()).toEqual([true]);
  const { isUpgrade, items, kept } = preview();
  expect(isUpgrade).toBe(true);
  expect(said(items).join('\n')).toMatchInlineSnapshot(`
   "Listes — De nouveaux choix arrivent dans les listes : Marketing, Commercial, Service client, Transverse….
   Forces et faiblesses — Des colonnes manquantes reviennent : Preuve / source, Fiabilité.
   Actions — Des colonnes manquantes reviennent : Volet, Obstacle.
   Contrôles — Des colonnes manquantes reviennent : Correction, Valeur.
   Répartition — Des colonnes manquantes reviennent : Montant calculé, Stretch calculé, Rattrapage.
   Objectifs — Des colonnes manquantes reviennent : Leviers rattachés.
   Accueil — La liste des onglets suit ceux que vous voyez.
   Forces et faiblesses — Des formules qui remplissent une colonne laissent place à celles d’aujourd’hui en H4, H6:H53.
   Forces et faiblesses — Des plages nommées retrouvent leur colonne : PAC_SWOT.
   Indicateurs — Des formules qui remplissent une colonne laissent place à celles d’aujourd’hui en I4:I53.
   Actions — Des tableaux récapitulatifs reviennent à côté du tableau : Actions par responsable.
   Actions — Les couleurs automatiques reviennent.
   Paramètres — De nouveaux champs arrivent sous les autres : Règle de réajustement, Fréquence des réunions d'étape, Retour sur CAC (mois).
   Listes — Des plages nommées retrouvent leur colonne : PAC_L_STREAM.
   Répartition — Des plages nommées retrouvent leur colonne : PAC_FIXED_TOTALS.
   Objectifs — Des formules qui remplissent une colonne laissent place à celles d’aujourd’hui en AD4:AD53."
  `);
  expect(said(kept).join('\n')).toMatchInlineSnapshot(`
   "Forces et faiblesses — Les en-têtes que vous avez reformulés restent en F3.
   Forces et faiblesses — Vos propres formules restent en H5.
   Actions — Les en-têtes que vous avez reformulés restent en E3.
   Paramètres — Vos propres formules restent en B48."
  `);
});

test('it comes without a cell of people’s changing place or partners', () => {
  runtime.calls.reset();
  expect(ask(runtime, { kind: 'repair', planId }).plan.outdated).toBe(false);
  expect(runtime.calls.noReadAfterWrite()).toEqual([]);
  expect(isOutdated()).toEqual([false]);
  expect(preview()).toMatchObject({ isUpgrade: false, items: [] });
  expect(errorCells(runtime)).toEqual([]);
  expect({ swot: typed('swot', SWOT), actions: typed('actions', ACTIONS) }).toEqual(before);
  expect(ownColumn()).toEqual(['Qui le dit', 'Anne', 'Luc']);
  expect(runtime.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(order);
});

test('formulas of people’s own stay; those of the older version are replaced', () => {
  const scores = plan().column('swot', 'score', 3);
  expect(scores.getValues().flat()).toEqual([20, 42, '']);
  expect(scores.getFormulas()[1]).toEqual(['=6*7']);
  expect(plan().cell('actions', 2, 'comment').getFormula()).toBe('="Voir "&$B$4');
  expect(plan().cell('swot', 0, 'statement').getNote()).toBe('Vu en réunion');
  expect(plan().column('swot', 'impact', 1, -1).getValue()).toBe('Poids');
});

test('colours of people’s own follow their column; ours come back once', () => {
  const own = colours(plan(), 'actions').filter((formula) => String(formula).includes('Luc Petit'));
  expect(own).toEqual(['=$D4="Luc Petit"']);
  expect(colours(plan(), 'actions').length).toBeGreaterThan(4);
  expect(colours(plan(), 'swot')).toHaveLength(colourCount);
});

test('columns, choices, fields and panels are those of a new plan', () => {
  const tabs = plan();
  expect(tabs.column('actions', 'stream', 1, -1).getValue()).toBe('Volet');
  expect(tabs.column('checks', 'fix', 1, -1).getValue()).toBe('Correction');
  const offered: unknown = tabs.cell('actions', 0, 'stream').getDataValidation()?.getCriteriaValues()[0];
  expect(offered).toHaveProperty('getA1Notation');
  const named = (name: string) => runtime.spreadsheet.getRangeByName(name)?.getValues().flat();
  expect(named('PAC_L_STREAM')).toEqual(['Marketing', 'Commercial', 'Service client', 'Transverse']);
  expect(named('PAC_L_PRIORITY')).toEqual(['P1', 'P2', 'P4', 'P3']);
  expect(tabs.named('PAC_SETTINGS_OVER_ASSIGNMENT')).toBe(0.07);
  expect(tabs.named('PAC_SETTINGS_LTV')).toBe(2000);
  expect(tabs.named('PAC_SETTINGS_REVIEW_FREQUENCY')).toBe('Mois');
  expect(tabs.named('PAC_SETTINGS_DRIFT_RULE')).toContain('2 réunions');
  expect(tabs.sheet('settings').getRange('E5:E6').getValues().flat()).toEqual(['Mes notes', 'à relire']);
  const charts = tabs.sheet('actions').getCharts();
  expect(charts.map((chart) => chart.getOptions().get('title'))).toEqual([
    'Actions par statut',
    'Actions par responsable',
  ]);
  tabs.type('kpis', 0, 'calc', 'Retour sur CAC');
  expect(errorCells(runtime)).toEqual([]);
});

test('the target can be shared: amounts of before count as typed, and stay until people let them go', () => {
  const [metric] = ask(runtime, { kind: 'sharing', planId }).metrics;
  const edited = () =>
    ask(runtime, { kind: 'sharing', planId }).metrics.flatMap(({ axes }) =>
      axes.flatMap(({ members }) => members.filter((member) => member.edited)),
    ).length;
  expect(edited()).toBe(7);
  const choices = {
    metric: metric?.metric ?? '',
    axes: ['rep', 'product', 'channel'],
    weights: 'equal',
    years: [1, 1],
    profile: 'even',
    indices: [],
    step: 1,
    holds: [],
  } as const;
  const kept = ask(runtime, { kind: 'share-preview', planId, choices: { ...choices, keepEdits: true } });
  expect(kept.axes.flatMap(({ lines }) => lines.map(({ held }) => held))).toEqual(
    Array.from({ length: 7 }, () => 'edited'),
  );
  const again = { ...choices, keepEdits: false };
  const { print } = ask(runtime, { kind: 'share-preview', planId, choices: again });
  ask(runtime, { kind: 'share', planId, choices: again, print });
  expect(edited()).toBe(0);
  expect(preview().items).toEqual([]);
});

test('a choice deleted from a list is all that is said, and all that comes back', () => {
  const lists = plan().sheet('lists');
  const row = runtime.spreadsheet.getRangeByName('PAC_L_STREAM')?.getRow() ?? 0;
  lists.deleteRows(row + 1, 1);
  expect(said(preview().items)).toEqual([
    'Listes — De nouveaux choix arrivent dans les listes : Commercial.',
  ]);
  ask(runtime, { kind: 'repair', planId });
  expect(lists.getRange(row + 1, 1, 1, 3).getValues()).toEqual([['stream', 'sales', 'Commercial']]);
  expect(preview().items).toEqual([]);
  expect(errorCells(runtime)).toEqual([]);
});

test('the same of an English plan, in an English workbook', () => {
  const english = older(
    { userLocale: 'en', locale: 'en_US' },
    { language: 'en', currency: 'USD', tabs: ['home', 'swot'] },
    (made, id) => {
      const cells = { quadrant: 'Strength', statement: 'A close team', impact: '4', likelihood: '5' };
      for (const [key, text] of Object.entries(cells)) new PlanTabs(made, id).type('swot', 0, key, text);
    },
  );
  const request = { planId: english.planId };
  const { items } = ask(english.runtime, { kind: 'repair-preview', ...request });
  expect(said(items).slice(0, 2)).toMatchInlineSnapshot(`
   [
     "Lists — New choices come in the lists: Marketing, Sales, Service, Cross-cutting….",
     "SWOT — Missing columns come back: Evidence / source, Reliability.",
   ]
  `);
  ask(english.runtime, { kind: 'repair', ...request });
  expect(ask(english.runtime, { kind: 'repair-preview', ...request }).items).toEqual([]);
  expect(errorCells(english.runtime)).toEqual([]);
  const tabs = new PlanTabs(english.runtime, english.planId);
  expect(tabs.cell('swot', 0, 'statement').getValue()).toBe('A close team');
  expect(tabs.cell('swot', 0, 'score').getValue()).toBe(20);
});
