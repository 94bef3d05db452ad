import { execFileSync } from 'node:child_process';
import type { UpkeepItem } from '../../../src/contract';
import type { Runtime } from '../../../workbench/runtime/host';
import { errorCells } from '../../support/error-cells';
import { makePlan } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { openScript, openWorkbook } from '../../support/runtime';
import { ask } from '../../support/serve';

/** The add-on as an older version was built. */
const OLDER = execFileSync(process.execPath, ['test/support/older-add-on.js'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});

const FRENCH = { userLocale: 'fr' };

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
  settings.insertColumnsAfter(3, 2);
  settings.getRange('E5:E6').setValues([['Mes notes'], ['à relire']]);
  runtime.spreadsheet.setActiveSheet(swot);
  runtime.spreadsheet.moveActiveSheet(1);
}

/** A plan made and filled with the older add-on, opened with the one of today. */
function older(): { readonly runtime: Runtime; readonly planId: string } {
  const before = openScript({ 'Code.js': OLDER }, FRENCH);
  const planId = makePlan(before, { tabs: ['home', 'swot', 'actions', 'kpis'] });
  work(before, planId);
  const saved = { book: before.book.save(), properties: before.saveProperties() };
  return { runtime: openWorkbook({ ...FRENCH, ...saved }), planId };
}

const { runtime, planId } = older();
const plan = () => new PlanTabs(runtime, planId);
const preview = () => ask(runtime, { kind: 'repair-preview', planId });
const said = (items: readonly UpkeepItem[]) => items.map(({ tab, sentence }) => `${tab} — ${sentence}`);

test('x', () => {
  console.log(said(preview().items).join('\n'));
  console.log(said(preview().kept).join('\n'));
  ask(runtime, { kind: 'repair', planId });
  console.log(said(preview().items).join('\n'));
  console.log(errorCells(runtime));
  console.log(plan().tables);
});
