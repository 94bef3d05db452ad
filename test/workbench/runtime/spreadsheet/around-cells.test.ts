import { newDocument } from '../new-document';

test('a banding has its theme’s colours, is painted, and is recoloured', () => {
  const { app, book, sheet } = newDocument();
  const banding = sheet.getRange('A2:C6').applyRowBanding(app.BandingTheme.BLUE);
  const fillOf = (row: number) =>
    book.getters.getCellComputedStyle({ sheetId: sheet.sheetId, row, col: 0 }).fillColor;
  expect([1, 2, 3, 6].map((row) => fillOf(row))).toEqual(['#5b95f9', '#ffffff', '#e8f0fe', undefined]);
  banding.setHeaderRowColor('#123456');
  expect([fillOf(1), sheet.getBandings()[0]?.getHeaderRowColor()]).toEqual(['#123456', '#123456']);
  expect(sheet.getConditionalFormatRules()).toEqual([]);
  sheet.setConditionalFormatRules([]);
  sheet.insertRowsBefore(1, 1);
  expect([fillOf(2), banding.getRange().getA1Notation()]).toEqual(['#123456', 'A3:C7']);
  banding.remove();
  expect([fillOf(2), sheet.getBandings()]).toEqual([undefined, []]);
});

test('a range has one banding', () => {
  const { sheet } = newDocument();
  sheet.getRange('A1:C6').applyRowBanding();
  expect(() => sheet.getRange('B2').applyRowBanding()).toThrow('already has them');
});

test('columns are grouped, folded and opened', () => {
  const { sheet } = newDocument();
  sheet.getRange('B:D').shiftColumnGroupDepth(1);
  const group = sheet.getColumnGroup(3, 1);
  expect([
    sheet.getColumnGroupDepth(3),
    sheet.getColumnGroupDepth(5),
    group?.getRange().getA1Notation(),
  ]).toEqual([1, 0, 'B1:D1000']);
  group?.collapse();
  expect(sheet.getColumnGroup(2, 1)?.isCollapsed()).toBe(true);
  sheet.expandAllColumnGroups();
  expect(group?.isCollapsed()).toBe(false);
  sheet.getRange('B:D').shiftColumnGroupDepth(-1);
  expect(() => sheet.getColumnGroup(2, 1)).toThrow(
    'A column group does not exist at index 2 and group depth 1.',
  );
});

test('rows are grouped too', () => {
  const { sheet } = newDocument();
  sheet.getRange('3:5').shiftRowGroupDepth(1);
  sheet.collapseAllRowGroups();
  expect([sheet.getRowGroupDepth(4), sheet.getRowGroup(4, 1)?.isCollapsed()]).toEqual([1, true]);
});

test('a sheet has one filter', () => {
  const { sheet } = newDocument();
  sheet
    .getRange('A1:B4')
    .setValues([
      ['h', 'i'],
      [3, 'c'],
      [1, 'a'],
      [2, 'b'],
    ])
    .createFilter()
    .sort(1, true);
  expect(sheet.getRange('B1:B4').getValues()).toEqual([['i'], ['a'], ['b'], ['c']]);
  expect(() => sheet.getRange('A1:B2').createFilter()).toThrow(
    "You can't create a filter in a sheet that already has a filter.",
  );
  sheet.getFilter()?.remove();
  expect(sheet.getFilter()).toBeNull();
});

test('a whole cell links to a tab or to an address', () => {
  const { app, spreadsheet, sheet } = newDocument();
  const target = spreadsheet.insertSheet('Cible');
  const inside = app.newRichTextValue().setText('Aller').setLinkUrl(`#gid=${target.getSheetId()}`).build();
  const outside = app.newRichTextValue().setText('Site').setLinkUrl('https://example.com/a').build();
  const range = sheet.getRange('A1:B1').setRichTextValues([[inside, outside]]);
  expect(range.getValues()).toEqual([['Aller', 'Site']]);
  expect(
    range
      .getRichTextValues()
      .flat()
      .map((value) => value?.getLinkUrl()),
  ).toEqual([`#gid=${target.getSheetId()}`, 'https://example.com/a']);
  expect(sheet.getRange('C1').setValue(5).getRichTextValue()).toBeNull();
});

test('a link leads to cells of a tab', () => {
  const { app, spreadsheet, sheet } = newDocument();
  const url = `#gid=${spreadsheet.insertSheet('Cible').getSheetId()}&range=C5:D6`;
  const link = app.newRichTextValue().setText('Aller').setLinkUrl(url).build();
  const cell = sheet.getRange('A1').setRichTextValue(link);
  expect(cell.getValue()).toBe('Aller');
  expect(cell.getRichTextValue()?.getLinkUrl()).toBe(url);
});

test('a link on a part of a text is refused by name', () => {
  const { app } = newDocument();
  expect(() => app.newRichTextValue().setText('Aller').setLinkUrl(0, 2, '#gid=0')).toThrow(
    'Not in the offline runtime',
  );
});
