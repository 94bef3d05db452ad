import { STYLES } from '../../src/core/plan/palette';
import { ProtectionType } from '../../workbench/runtime/spreadsheet/enums';
import { Range } from '../../workbench/runtime/spreadsheet/range';
import { composed, sheetOf, written } from './written-plan';

const tabs = composed(['lists', 'settings', 'swot', 'objectives', 'fixed_totals', 'rollup', 'home']);
const [, , swot, , , rollup, home] = tabs;
const runtime = written(tabs);
const sheet = (name = '') => sheetOf(runtime, name);

test('the sheet has the size of its tab', () => {
  expect([sheet('SWOT').getMaxRows(), sheet('SWOT').getMaxColumns()]).toEqual([
    swot?.cells.length,
    swot?.cells[0]?.length,
  ]);
});

/** Sheets drops the quotes of a tab name that needs none. */
const unquoted = (formula: string) => formula.replaceAll("'Listes'!", 'Listes!');

test('cells hold their values and their formulas, in their formats', () => {
  const range = sheet('SWOT').getRange(1, 1, swot?.cells.length ?? 1, swot?.cells[0]?.length ?? 1);
  const formulas = swot?.cells.map((row) => row.map(({ formula }) => unquoted(formula ?? '')));
  expect(range.getFormulas().map((row) => row.map(unquoted))).toEqual(formulas);
  expect(sheet('SWOT').getRange('A1').getValue()).toBe('SWOT · Atelier Lumière');
  expect(sheet('SWOT').getRange('A4').getNumberFormat()).toBe('@');
});

test('cells look as their style says', () => {
  const title = sheet('SWOT').getRange('A1');
  expect([title.getBackground(), title.getFontSize()]).toEqual([STYLES.title.background, STYLES.title.size]);
  expect(title.getFontWeight()).toBe('bold');
});

test('the head stays, the details are folded, the machine’s columns are hidden', () => {
  const target = sheet('SWOT');
  expect(target.getFrozenRows()).toBe(3);
  const folded = swot?.folded?.start ?? 0;
  expect(target.getColumnGroupDepth(folded)).toBe(1);
  expect(target.isColumnHiddenByUser(swot?.hiddenColumns[0]?.start ?? 0)).toBe(true);
  const [wide] = swot?.widths ?? [];
  expect(target.getColumnWidth(wide?.start ?? 0)).toBe(wide?.pixels);
  expect(target.getRowHeight(3)).toBe(54);
  expect(target.getTabColor()).toBe(swot?.colour);
});

test.each(tabs.map((tab) => [tab.name, tab] as const))('every column of %s has its width', (_name, tab) => {
  const columns = tab.cells[0]?.length ?? 0;
  const wide = (column: number) =>
    tab.widths.find(({ start, count }) => column >= start && column < start + count)?.pixels ?? 100;
  const target = sheet(tab.name);
  const places = Array.from({ length: columns }, (_, index) => index + 1);
  expect(places.map((column) => target.getColumnWidth(column))).toEqual(places.map(wide));
});

test('dropdowns offer the labels of the lists', () => {
  const rule = sheet('SWOT').getRange('B4').getDataValidation();
  const [offered] = rule?.getCriteriaValues() ?? [];
  const labels = offered instanceof Range ? offered.getValues().flat() : [];
  expect(labels).toEqual(['Force', 'Faiblesse', 'Opportunité', 'Menace']);
  expect(rule?.getAllowInvalid()).toBe(true);
  expect(sheet('SWOT').getRange('C4').getDataValidation()).toBeNull();
  expect(sheet('SWOT').getRange('B53').getDataValidation()).not.toBeNull();
});

test('colours are conditions on ranges of the tab', () => {
  expect(sheet('SWOT').getConditionalFormatRules()).toHaveLength(swot?.colours.length ?? 0);
});

test('headers say which column they are', () => {
  expect(sheet('SWOT').getRange('C3').getNote()).toMatch(/\[swot\.statement\]$/u);
});

test('charts are drawn, each with its ranges', () => {
  const charts = sheet(rollup?.name).getCharts();
  expect(charts).toHaveLength(rollup?.charts.length ?? 0);
  expect(charts[0]?.getRanges().map((range) => range.getA1Notation())).toEqual(rollup?.charts[0]?.ranges);
});

test('what the machine writes is protected by a warning', () => {
  const [protection] = sheet(rollup?.name).getProtections(ProtectionType.SHEET);
  expect(protection?.isWarningOnly()).toBe(true);
  expect(protection?.getDescription()).toBe(rollup?.protection);
  expect(sheet('SWOT').getProtections(ProtectionType.SHEET)).toEqual([]);
});

test('Home leads to the tabs that are there', () => {
  const link = home?.links.find(({ table }) => table === 'swot');
  const text = sheet(home?.name)
    .getRange(link?.row ?? 1, link?.column ?? 1)
    .getRichTextValue();
  expect(text?.getLinkUrl()).toBe(`#gid=${sheet('SWOT').getSheetId()}`);
});

test('names lead to the tab', () => {
  expect(runtime.spreadsheet.getRangeByName('PAC_SETTINGS_CURRENCY')?.getValue()).toBe('EUR');
});

describe('a tab written again', () => {
  const again = written(tabs);
  sheetOf(again, 'SWOT').getRange('C4').setValue('Un savoir-faire');
  again.run('writeAgain', JSON.stringify(swot));

  test('keeps what people typed', () => {
    expect(sheetOf(again, 'SWOT').getRange('C4').getValue()).toBe('Un savoir-faire');
  });

  test('folds its details once', () => {
    expect(sheetOf(again, 'SWOT').getColumnGroupDepth(swot?.folded?.start ?? 0)).toBe(1);
  });

  test('draws no chart twice', () => {
    again.run('writeAgain', JSON.stringify(rollup));
    expect(sheetOf(again, rollup?.name ?? '').getCharts()).toHaveLength(rollup?.charts.length ?? 0);
  });
});

test('text that Sheets would take for a formula is refused outside text cells', () => {
  const unsafe = { value: '=A1', formula: null, format: '', style: 'body' };
  const nothing = { names: [], validations: [], colours: [], notes: [], widths: [], heights: [] };
  const tab = {
    ...swot,
    ...nothing,
    name: 'Essai',
    frozenRows: 0,
    folded: null,
    hiddenColumns: [],
    cells: [[unsafe]],
  };
  expect(() => runtime.run('writeTabs', JSON.stringify([tab]))).toThrow('Text written as a formula: =A1');
});
