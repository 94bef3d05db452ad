import { newDocument } from '../new-document';

test('a new sheet is 1 000 × 26, active, and stands after the active one', () => {
  const { spreadsheet } = newDocument();
  const b = spreadsheet.insertSheet('B');
  const first = spreadsheet.insertSheet('A', 0);
  const last = spreadsheet.insertSheet();
  expect([b.getMaxRows(), b.getMaxColumns()]).toEqual([1000, 26]);
  expect(spreadsheet.getActiveSheet().getSheetId()).toBe(last.getSheetId());
  expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
    'A',
    'Feuille 4',
    'Feuille 1',
    'B',
  ]);
  expect([first.getIndex(), b.getIndex()]).toEqual([1, 4]);
});

test('a taken name is refused, in any case', () => {
  const { spreadsheet, sheet } = newDocument();
  const b = spreadsheet.insertSheet('Plan');
  const message = 'A sheet with the name "PLAN" already exists. Please enter another name.';
  expect(() => spreadsheet.insertSheet('PLAN')).toThrow(message);
  expect(() => sheet.setName('PLAN')).toThrow(message);
  expect(b.setName('Plan').getName()).toBe('Plan');
});

test('an unknown name or id is null', () => {
  const { spreadsheet, sheet } = newDocument();
  expect([
    spreadsheet.getSheetByName('Rien'),
    spreadsheet.getSheetById(99),
    spreadsheet.getRangeByName('RIEN'),
  ]).toEqual([null, null, null]);
  expect(spreadsheet.getSheetById(sheet.getSheetId())?.getName()).toBe('Feuille 1');
});

test('ids stay through renames and moves', () => {
  const { spreadsheet } = newDocument();
  const b = spreadsheet.insertSheet('B');
  const id = b.getSheetId();
  b.setName('C');
  spreadsheet.moveActiveSheet(1);
  expect([spreadsheet.getSheetById(id)?.getName(), spreadsheet.getSheetById(id)?.getIndex()]).toEqual([
    'C',
    1,
  ]);
});

test('the last sheet stays', () => {
  const { spreadsheet, sheet } = newDocument();
  expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  spreadsheet.insertSheet('B');
  spreadsheet.deleteSheet(sheet);
  expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(['B']);
  expect(() => sheet.getName()).toThrow('Sheet not found');
});

test('a hidden tab can go though one visible tab is left, which then stays', () => {
  const { app, spreadsheet, sheet } = newDocument();
  const hidden = spreadsheet.insertSheet('B').hideSheet();
  app.flush();
  expect(() => spreadsheet.deleteSheet(sheet)).toThrow(
    "You can't remove all the visible sheets in a document.",
  );
  spreadsheet.deleteSheet(hidden);
  app.flush();
  expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual([sheet.getName()]);
});

test('a deleted tab leaves #REF! in formulas', () => {
  const { spreadsheet, sheet } = newDocument();
  const b = spreadsheet.insertSheet('B');
  sheet.getRange('A1').setFormula('=B!A1+1');
  spreadsheet.deleteSheet(b);
  expect(sheet.getRange('A1').getValue()).toBe('#REF!');
});

test('a template gives a new sheet its cells', () => {
  const { spreadsheet, sheet } = newDocument();
  sheet.getRange('A1').setValue(5);
  const made = spreadsheet.insertSheet('Copie', 0, { template: sheet });
  expect([made.getIndex(), made.getName(), made.getRange('A1').getValue()]).toEqual([1, 'Copie', 5]);
});

test('a range may name its sheet', () => {
  const { spreadsheet } = newDocument();
  spreadsheet.insertSheet("L'été").getRange('B2').setValue(1);
  expect(spreadsheet.getRange("'L''été'!B2").getValue()).toBe(1);
  expect(spreadsheet.getRangeList(['A1', 'B2:C3']).setBackground('#ff0000').getRanges()).toHaveLength(2);
});

test('the locale changes how formulas are read, and shown', () => {
  const { spreadsheet, sheet } = newDocument();
  const cell = sheet.getRange('A1').setFormula('=SUM(1;2)');
  spreadsheet.setSpreadsheetLocale('en_US');
  expect([cell.getFormula(), spreadsheet.getSpreadsheetLocale()]).toEqual(['=SUM(1,2)', 'en_US']);
  expect(sheet.getRange('A2').setFormula('=A1*0.5').getValue()).toBe(1.5);
  expect(() => spreadsheet.setSpreadsheetLocale('de_DE')).toThrow(
    'Not in the offline runtime: the locale de_DE',
  );
});

test('a message in the corner reaches the host', () => {
  const { book, spreadsheet } = newDocument();
  const announce = jest.fn();
  book.announce = announce;
  spreadsheet.toast('Terminé', 'PAC', 5);
  expect(announce).toHaveBeenCalledWith({ message: 'Terminé', title: 'PAC', timeoutSeconds: 5 });
});

test('outside the editor there is no user interface', () => {
  const { app } = newDocument();
  expect(() => app.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});
