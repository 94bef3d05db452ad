import { createBook } from '../../../workbench/runtime/book';
import { Charts } from '../../../workbench/runtime/spreadsheet/enums';
import { newDocument, type TestDocument } from './new-document';

function furnished(): TestDocument {
  const made = newDocument();
  const { app, spreadsheet, sheet } = made;
  sheet
    .getRange('A1:C2')
    .setValues([
      ['a', 1.5, new Date(0)],
      ['=B1*2', true, '15 %'],
    ])
    .setNotes([
      ['n', '', ''],
      ['', '', ''],
    ]);
  sheet.getRange('D1').setNumberFormat('@').setValue('=1+1');
  sheet
    .getRange('A1:C1')
    .setBackground('#ff0000')
    .setFontWeight('bold')
    .setBorder(true, null, null, null, null, null);
  sheet
    .getRange('A5')
    .setDataValidation(app.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build());
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=A1=1')
      .setBackground('#00ff00')
      .setRanges([sheet.getRange('A1')])
      .build(),
  ]);
  sheet
    .addDeveloperMetadata('k', 'v')
    .setColumnWidth(1, 222)
    .protect()
    .setDescription('d')
    .setWarningOnly(true);
  sheet.getRange('B:C').shiftColumnGroupDepth(1);
  sheet.getRange('A8:B9').applyRowBanding();
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.PIE)
      .addRange(sheet.getRange('A1:B2'))
      .setPosition(9, 9, 0, 0)
      .build(),
  );
  sheet.setFrozenRows(1);
  spreadsheet.setNamedRange('PAC_X', sheet.getRange('A1:B2'));
  spreadsheet.insertSheet("L'été").hideSheet();
  return made;
}

test('a saved document opens as it was', () => {
  const { book } = furnished();
  const data = structuredClone(book.save());
  const again = createBook({ locale: 'en_US', timeZone: 'Etc/UTC', data });
  expect(again.snapshot()).toEqual(book.snapshot());
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(again.nextNumber()).toBe(book.nextNumber());
});

test('a snapshot is plain, and the same for the same document', () => {
  const [first, second] = [furnished().book.snapshot(), furnished().book.snapshot()];
  expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  expect(JSON.parse(JSON.stringify(first))).toMatchObject({
    locale: 'fr_FR',
    names: { PAC_X: "'Feuille 1'!A1:B2" },
    sheets: [
      {
        name: 'Feuille 1',
        frozenRows: 1,
        columnWidths: { 1: 222 },
        notes: { A1: 'n' },
        metadata: ['SHEET: k = v (DOCUMENT)'],
      },
      { name: "L'été", hidden: true },
    ],
  });
  expect(first.sheets[0]?.cells['A2']).toEqual({ value: 3, formula: '=B1*2', display: '3' });
});

test('a snapshot shows each kind of change', () => {
  const changes: ((made: TestDocument) => unknown)[] = [
    ({ sheet }) => sheet.getRange('Z9').setValue(1),
    ({ sheet }) => sheet.getRange('A1').setNote('other'),
    ({ sheet }) => sheet.getRange('A1').setNumberFormat('0'),
    ({ sheet }) => sheet.getRange('A1').setFontColor('#123456'),
    ({ sheet }) => sheet.getRange('A5').clearDataValidations(),
    ({ sheet }) => sheet.clearConditionalFormatRules(),
    ({ sheet }) => sheet.addDeveloperMetadata('x'),
    ({ sheet }) => sheet.setColumnWidth(2, 55),
    ({ sheet }) => sheet.hideColumns(5),
    ({ sheet }) => sheet.getColumnGroup(2, 1)?.collapse(),
    ({ sheet }) => sheet.getRange('E2:F3').merge(),
    ({ sheet }) => sheet.setTabColor('#ff0000'),
    ({ spreadsheet, sheet }) => spreadsheet.setNamedRange('PAC_Y', sheet.getRange('A1')),
    ({ spreadsheet }) => spreadsheet.insertSheet('B'),
  ];
  for (const change of changes) {
    const made = furnished();
    const before = JSON.stringify(made.book.snapshot());
    change(made);
    expect(JSON.stringify(made.book.snapshot())).not.toBe(before);
  }
});

test('a step is taken back: cells, notes, rules and tabs', () => {
  const made = furnished();
  const { app, book, spreadsheet, sheet } = made;
  const before = book.snapshot();
  sheet.getRange('A1').setNote('changed').clearFormat();
  spreadsheet.getSheetByName("L'été")?.getRange('A1').setValue('changed');
  sheet.getRange('A5:A9').setDataValidation(app.newDataValidation().requireDate().build());
  sheet.addDeveloperMetadata('more');
  sheet.insertRowsBefore(1, 3);
  spreadsheet.insertSheet('B');
  book.undo();
  expect(book.snapshot()).toEqual(before);
});

test('what is typed is read in the locale, and tells what was there', () => {
  const { book, sheet } = newDocument();
  const name = sheet.getName();
  expect(book.type(name, 'B2', '1 234,5')).toEqual({
    sheetId: 's0',
    row: 2,
    column: 2,
    oldValue: '',
    value: 1234.5,
  });
  expect(book.type(name, 'B3', '=B2*2,5')).toMatchObject({ value: 3086.25 });
  expect(book.type(name, 'B2', 'x')).toMatchObject({ oldValue: 1234.5, value: 'x' });
  expect(book.type(name, 'B4', '=SUM(B2,B3)')).toMatchObject({ value: '#ERROR!' });
  sheet.getRange('C1').setNumberFormat('0.0%');
  expect(book.type(name, 'C1', '5')).toMatchObject({ value: 0.05 });
  expect(() => book.type('Rien', 'A1', 'x')).toThrow("There is no cell 'Rien'!A1");
});

test('typing against a blocking validation is refused', () => {
  const { book } = furnished();
  expect(() => book.type('Feuille 1', 'A5', 'y')).toThrow('The data you entered in cell A5 violates');
  expect(book.type('Feuille 1', 'A5', 'x')).toMatchObject({ value: 'x' });
});

test('the page finds a note by its cell', () => {
  const { book } = furnished();
  book.flush();
  expect([book.notesAt('s0', 0, 0), book.notesAt('s0', 1, 0)]).toEqual(['n', '']);
});

test('writes wait for the first read', () => {
  const { book, sheet } = newDocument();
  const seen = jest.fn();
  book.model.on('command-finalized', {}, seen);
  sheet
    .getRange('A1:B2')
    .setValues([
      [1, 2],
      [3, 4],
    ])
    .setBackground('#ff0000')
    .setNumberFormat('0');
  sheet.insertRowsAfter(900, 5);
  expect(sheet.getMaxRows()).toBe(1005);
  expect(seen).not.toHaveBeenCalled();
  sheet.getRange('A1').getValue();
  expect(seen).toHaveBeenCalledTimes(1);
});

const justBeforeMarch = () => new Date('2026-02-28T23:30:00Z');

test('TODAY() follows the clock and the zone of the document', () => {
  const { sheet } = newDocument({ now: justBeforeMarch });
  const day = sheet.getRange('A1').setFormula('=TODAY()').getDisplayValue();
  expect(day).toBe('01/03/2026');
});
