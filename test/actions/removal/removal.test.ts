import type { Snapshot } from '../../../workbench/runtime/book';
import { errorCells } from '../../support/error-cells';
import { makePlan, named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { openWorkbook } from '../../support/runtime';
import { OWN_TABS, ownOf, ownWorkbook } from '../../support/own-workbook';
import { ask } from '../../support/serve';

const PLAN = {
  tabs: ['home', 'actions'],
  members: { rep: named('Anne Roux', 'Luc Petit') },
};
const NOW = new Date('2027-03-15T10:00:00+01:00');

const made = ownWorkbook({ userLocale: 'fr', now: NOW });
const before = made.snapshot();
const planId = makePlan(made, PLAN);
const saved = JSON.stringify(made.book.save());

/** The plan just made, in a copy of its workbook. */
function open() {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a document saved, read back
  const book = JSON.parse(saved) as ReturnType<typeof made.book.save>;
  const runtime = openWorkbook({ userLocale: 'fr', now: NOW, book });
  return { runtime, tabs: new PlanTabs(runtime, planId) };
}

type Opened = ReturnType<typeof open>;
const preview = ({ runtime }: Opened) => ask(runtime, { kind: 'removal-preview', planId }).tabs;
const typedIn = (opened: Opened, table: string) => preview(opened).find((tab) => tab.table === table)?.typed;
const remove = ({ runtime }: Opened, ...confirmed: readonly string[]) =>
  ask(runtime, { kind: 'remove', planId, confirmed });
const tab = (picture: Snapshot, name: string) => picture.sheets.find((sheet) => sheet.name === name);

describe('a plan in which nobody typed', () => {
  const plan = open();

  test('holds nothing of people’s, whatever commands wrote since', () => {
    expect(preview(plan).every(({ typed }) => typed === 0)).toBe(true);
    for (const table of ['objectives', 'kpis', 'actions'])
      ask(plan.runtime, { kind: 'show-example', planId, table });
    ask(plan.runtime, { kind: 'refresh', planId });
    ask(plan.runtime, { kind: 'smart-check', planId });
    ask(plan.runtime, { kind: 'add-tabs', planId, tables: ['budget'] });
    ask(plan.runtime, { kind: 'export', planId });
    expect(preview(plan).filter(({ typed }) => typed > 0)).toEqual([]);
  });

  test('still holds nothing once rows are sorted', () => {
    plan.tabs.sheet('kpis').getRange(4, 1, 7, 10).sort({ column: 2, ascending: false });
    expect(typedIn(plan, 'kpis')).toBe(0);
  });

  test('is listed in the order of the workbook, by the names of its tabs now', () => {
    plan.tabs.sheet('actions').setName('À faire');
    const names = preview(plan).map(({ name }) => name);
    const order = plan.runtime.spreadsheet.getSheets().map((sheet) => sheet.getName());
    expect(names).toEqual(order.filter((name) => names.includes(name)));
    expect(names).toContain('À faire');
  });

  test('goes without asking, and leaves the workbook as it was', () => {
    plan.runtime.calls.reset();
    expect(remove(plan).kept).toEqual([]);
    expect(plan.runtime.calls.noReadAfterWrite()).toEqual([]);
    expect(plan.runtime.snapshot()).toEqual(before);
  });
});

function forgetPrint(tabs: PlanTabs, table: string): void {
  const [mark] = tabs.sheet(table).getDeveloperMetadata();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a tab is marked with
  const { made: _, ...rest } = JSON.parse(mark?.getValue() ?? '{}') as Record<string, unknown>;
  mark?.setValue(JSON.stringify(rest));
}

test('what people left is told, tab by tab', () => {
  const plan = open();
  const { tabs } = plan;
  tabs.type('objectives', 1, 'statement', 'Gagner dix clients');
  tabs.cell('objectives', 0, 'target').setFormula('=1000*2');
  tabs.type('kpis', 0, 'label', 'CA net');
  tabs.type('actions', 3, 'end', '30/06/2027');
  tabs.cell('fixed_totals', 20, 'target').setValue(12);
  tabs.sheet('rollup').getRange('B4').setNote('À revoir');
  tabs.sheet('actuals').insertColumnAfter(20).getRange('U2').setValue(3);
  tabs.sheet('home').getRange('B12').setValue('Ensemble');
  plan.runtime.spreadsheet.getRangeByName('PAC_SETTINGS_GREEN')?.setValue(0.95);
  for (const table of ['lists', 'versions']) forgetPrint(tabs, table);
  const told = preview(plan).filter(({ typed }) => typed > 0);
  const { lists, ...others } = Object.fromEntries(told.map(({ table, typed }) => [table, typed]));
  expect(others).toEqual({
    objectives: 2,
    kpis: 1,
    actions: 1,
    fixed_totals: 1,
    rollup: 1,
    actuals: 1,
    home: 1,
    settings: 1,
  });
  expect(lists).toBeGreaterThan(300);
});

test('formulas, names and conditional formats of people’s own are told, wherever they stand', () => {
  const plan = open();
  const { tabs, runtime } = plan;
  const { spreadsheet } = runtime;
  spreadsheet.getRangeByName('PAC_HOME_MAIN_TARGET')?.setFormula('=1000*3');
  tabs.cell('rollup', 0, 'target').setFormula('=12*12');
  tabs.cell('actuals', 0, 'imported_at').setFormula('=6+6');
  spreadsheet.setNamedRange('MON_TOTAL', tabs.sheet('versions').getRange('A1'));
  const kpis = tabs.sheet('kpis');
  const [rule] = kpis.getConditionalFormatRules();
  const own = rule?.copy().whenCellNotEmpty().build();
  kpis.setConditionalFormatRules([...kpis.getConditionalFormatRules(), ...(own ? [own] : [])]);
  const told = preview(plan).filter(({ typed }) => typed > 0);
  expect(Object.fromEntries(told.map(({ table, typed }) => [table, typed]))).toEqual({
    home: 1,
    rollup: 1,
    actuals: 1,
    versions: 1,
    kpis: 1,
  });
});

test('sheets of people’s own that read the plan are told, and keep what they show', () => {
  const plan = open();
  const { runtime } = plan;
  const own = runtime.spreadsheet.insertSheet('Mon suivi');
  own.getRange('A1').setFormula('=PAC_HOME_MAIN_TARGET*2').setNumberFormat('#,##0');
  own.getRange('A2').setFormula("='Actions'!A1");
  own.getRange('A3').setFormula('=PAC_SETTINGS_REF_DATE');
  own.getRange('A4').setFormula('=1+1');
  const shown = own.getDataRange().getDisplayValues();
  const { readers } = ask(runtime, { kind: 'removal-preview', planId });
  expect(readers).toEqual([{ name: 'Mon suivi', formulas: 3 }]);
  runtime.calls.reset();
  expect(remove(plan).kept).toEqual([]);
  expect(runtime.calls.noReadAfterWrite()).toEqual([]);
  expect(own.getDataRange().getDisplayValues()).toEqual(shown);
  expect(own.getDataRange().getFormulas().flat()).toEqual(['', '', '', '=1+1']);
  expect(errorCells(runtime)).toEqual([]);
});

function openTyped() {
  const plan = open();
  plan.tabs.type('actions', 0, 'action', 'Appeler les dix premiers clients');
  plan.tabs.type('actions', 0, 'objective', 'OBJ-001');
  plan.tabs.type('actions', 0, 'end', '30/01/2027');
  return plan;
}

describe('a plan with one cell typed in one tab', () => {
  test('keeps that tab, as an ordinary one that reads as before', () => {
    const plan = openTyped();
    const sheet = plan.tabs.sheet('actions');
    sheet.getRange('B40').setFormula('=INDEX(PAC_OBJECTIVES;1;1)&"!"');
    const shown = sheet.getDataRange().getDisplayValues();
    expect(remove(plan)).toMatchObject({ kept: ['Actions'] });
    expect(sheet.getDataRange().getDisplayValues()).toEqual(shown);
    expect(errorCells(plan.runtime)).toEqual([]);
    expect(sheet.getDeveloperMetadata()).toEqual([]);
    expect(ask(plan.runtime, { kind: 'state' }).plans).toEqual([]);
    const picture = plan.runtime.snapshot();
    expect(picture.sheets.map(({ name }) => name)).toEqual(['Feuille 1', 'SWOT', 'Actions']);
    expect(ownOf(picture)).toEqual(ownOf(before));
    expect(Object.keys(picture.names)).toEqual(Object.keys(before.names));
    expect(JSON.stringify(tab(picture, 'Actions'))).not.toContain('#REF');
  });

  test('leaves the copy people made of a tab, as it reads', () => {
    const plan = openTyped();
    const copy = plan.tabs.sheet('actions').copyTo(plan.runtime.spreadsheet).setName('Ma copie');
    const shown = copy.getDataRange().getDisplayValues();
    expect(remove(plan, 'Actions').kept).toEqual([]);
    expect(plan.runtime.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
      ...OWN_TABS,
      'Ma copie',
    ]);
    expect(copy.getDataRange().getDisplayValues()).toEqual(shown);
    expect(errorCells(plan.runtime)).toEqual([]);
    expect(copy.getDeveloperMetadata()).toEqual([]);
  });

  test('a removal that failed is seen, and another try ends it, with that tab once its name is confirmed', () => {
    const plan = openTyped();
    plan.runtime.faults.failAt('Spreadsheet.deleteSheet');
    expect(() => remove(plan)).toThrow('Service error');
    plan.runtime.faults.clear();
    expect(ask(plan.runtime, { kind: 'state' }).plans).toHaveLength(1);
    expect(remove(plan, 'Budget', 'Actions').kept).toEqual([]);
    expect(plan.runtime.snapshot()).toEqual(before);
  });
});

test('of two plans, the other one stays as it is', () => {
  const plan = open();
  const second = makePlan(plan.runtime, { ...PLAN, tabs: ['home'], company: 'Autre' });
  const others = (picture: Snapshot) => {
    const { tabs } = ask(plan.runtime, { kind: 'removal-preview', planId: second });
    return picture.sheets.filter((sheet) => tabs.some(({ name }) => name === sheet.name));
  };
  const picture = others(plan.runtime.snapshot());
  remove(plan);
  expect(others(plan.runtime.snapshot())).toEqual(picture);
  expect(ask(plan.runtime, { kind: 'state' }).plans.map((one) => one.planId)).toEqual([second]);
  expect(errorCells(plan.runtime)).toEqual([]);
});
