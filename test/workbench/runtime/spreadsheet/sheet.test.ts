import { newDocument } from '../new-document';

test('an empty sheet has a data range of one empty cell', () => {
  const { sheet } = newDocument();
  expect([sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]).toEqual(['A1', [['']]]);
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
});

test('the last row counts contents and checkboxes, not looks', () => {
  const { sheet } = newDocument();
  sheet.getRange('C9').setBackground('#ff0000').setNote('n').setNumberFormat('0');
  expect(sheet.getLastRow()).toBe(0);
  sheet.getRange('B4').setFormula('=1');
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
    4,
    2,
    'A1:B4',
  ]);
  sheet.getRange('A6').insertCheckboxes();
  expect(sheet.getLastRow()).toBe(6);
});

test('appendRow writes below the last content, and adds a row to a full grid', () => {
  const { sheet } = newDocument();
  sheet.deleteRows(3, 998);
  sheet.appendRow(['a', '1,5']).appendRow(['b', true]).appendRow(['c', null]);
  expect(sheet.getDataRange().getValues()).toEqual([
    ['a', 1.5],
    ['b', true],
    ['c', ''],
  ]);
  expect(sheet.getMaxRows()).toBe(3);
});

test('lines are inserted and deleted, and everything moves along', () => {
  const { sheet } = newDocument();
  sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  sheet.insertRowAfter(1).insertRowsBefore(1, 2).insertColumnBefore(1);
  expect(sheet.getRange('B3:B6').getValues()).toEqual([[1], [''], [2], [3]]);
  sheet.deleteRow(4).deleteColumn(1);
  expect(sheet.getRange('A3:A5').getValues()).toEqual([[1], [2], [3]]);
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1002, 26]);
});

test.each([
  ['Those rows are out of bounds.', (s: ReturnType<typeof newDocument>['sheet']) => s.deleteRows(1, 2000)],
  [
    'Those rows are out of bounds.',
    (s: ReturnType<typeof newDocument>['sheet']) => s.insertRowsAfter(1001, 1),
  ],
  ['Those columns are out of bounds.', (s: ReturnType<typeof newDocument>['sheet']) => s.deleteColumns(0, 1)],
  [
    'Sorry, it is not possible to delete all non-frozen rows.',
    (s: ReturnType<typeof newDocument>['sheet']) => s.deleteRows(2, 999),
  ],
])('%s', (message, act) => {
  const { sheet } = newDocument();
  sheet.setFrozenRows(1);
  expect(() => act(sheet)).toThrow(message);
});

test('sizes, frozen panes and hidden lines read back', () => {
  const { sheet } = newDocument();
  expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
  sheet.setColumnWidth(1, 250).setColumnWidths(2, 2, 60).setRowHeight(1, 40);
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
  sheet.hideColumns(3, 2);
  sheet.hideRows(5);
  expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([250, 60, 60, 100]);
  expect([sheet.getRowHeight(1), sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([40, 2, 1]);
  expect([sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(5), sheet.isRowHiddenByUser(5)]).toEqual([
    true,
    false,
    true,
  ]);
  sheet.showColumns(3, 2);
  expect(sheet.isColumnHiddenByUser(3)).toBe(false);
});

test('the tab has a colour or none', () => {
  const { sheet } = newDocument();
  expect(sheet.getTabColor()).toBeNull();
  expect(sheet.setTabColor('#FF0000').getTabColor()).toBe('#ff0000');
  expect(sheet.setTabColor(null).getTabColor()).toBeNull();
});

test('the only visible sheet cannot be hidden', () => {
  const { spreadsheet, sheet } = newDocument();
  expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
  spreadsheet.insertSheet('B');
  expect(sheet.hideSheet().isSheetHidden()).toBe(true);
  expect(sheet.showSheet().isSheetHidden()).toBe(false);
});

test('a name with an apostrophe, a star or a slash is kept, and formulas follow it', () => {
  const { spreadsheet, sheet } = newDocument();
  const odd = spreadsheet.insertSheet("Plan d'été *1/2*");
  odd.getRange('A1').setValue(7);
  sheet.getRange('A1').setFormula("='Plan d''été *1/2*'!A1*2");
  expect([sheet.getRange('A1').getValue(), odd.getName()]).toEqual([14, "Plan d'été *1/2*"]);
  expect(sheet.getRange('A1').getFormula()).toBe("='Plan d''été *1/2*'!A1*2");
  expect(spreadsheet.getSheetByName("Plan d'été *1/2*")?.getSheetId()).toBe(odd.getSheetId());
  odd.setName('Été');
  expect(sheet.getRange('A1').getFormula()).toBe("='Été'!A1*2");
});

test('a copy goes to the end with its notes, rules, metadata and charts', () => {
  const { app, spreadsheet, sheet } = newDocument();
  spreadsheet.insertSheet('B');
  sheet
    .getRange('A1:B3')
    .setValues([
      ['x', 'y'],
      ['a', 1],
      ['b', 2],
    ])
    .setNote('n');
  sheet.addDeveloperMetadata('k', 'v');
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A1')])
      .build(),
  ]);
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 4, 0, 0).build());
  const copy = sheet.copyTo(spreadsheet);
  expect([copy.getName(), copy.getIndex()]).toEqual(['Copy of Feuille 1', 3]);
  expect([copy.getRange('B3').getValue(), copy.getRange('A1').getNote()]).toEqual([2, 'n']);
  expect(
    [copy.getConditionalFormatRules(), copy.getDeveloperMetadata(), copy.getCharts()].map(
      (list) => list.length,
    ),
  ).toEqual([1, 1, 1]);
  expect(sheet.copyTo(spreadsheet).getName()).toBe('Copy of Feuille 1 2');
});

test('metadata of a copied tab: the other reading of an unknown', () => {
  const { spreadsheet, sheet } = newDocument({ metadataCopiedWithTab: false });
  sheet.addDeveloperMetadata('k', 'v');
  expect(sheet.copyTo(spreadsheet).getDeveloperMetadata()).toEqual([]);
});

test('a sheet moved or copied past hidden ones stands where it is asked to', () => {
  const { spreadsheet } = newDocument();
  for (const name of ['B', 'C', 'D']) spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  for (const name of ['B', 'D']) spreadsheet.getSheetByName(name)?.hideSheet();
  const names = () => spreadsheet.getSheets().map((sheet) => sheet.getName());
  const [first] = names();
  spreadsheet.getSheets()[0]?.activate();
  spreadsheet.moveActiveSheet(3);
  expect(names()).toEqual(['B', 'C', first, 'D']);
  spreadsheet.getSheetByName('C')?.activate();
  spreadsheet.duplicateActiveSheet();
  expect(names()).toEqual(['B', 'C', first, 'D', 'Copy of C']);
  expect(spreadsheet.getSheetByName('D')?.isSheetHidden()).toBe(true);
});
