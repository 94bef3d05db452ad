import { newDocument } from '../../new-document';

test('a sort puts numbers, then texts, then FALSE, then TRUE, blanks last, and is stable', () => {
  const { sheet } = newDocument();
  const rows = [
    ['n', 1],
    ['b', 2],
    [10, 3],
    [true, 4],
    ['B', 5],
    [false, 6],
    ['', 7],
    [2, 8],
    ['b', 9],
  ];
  const range = sheet.getRange('A1:B9').setValues(rows);
  expect(
    range
      .sort(1)
      .getValues()
      .map(([, id]) => id),
  ).toEqual([8, 3, 2, 9, 5, 1, 6, 4, 7]);
  expect(
    range
      .sort({ column: 1, ascending: false })
      .getValues()
      .map(([, id]) => id),
  ).toEqual([4, 6, 1, 5, 2, 9, 3, 8, 7]);
});

test('a sort carries formulas and looks along', () => {
  const { sheet } = newDocument();
  sheet.getRange('A1:A2').setValues([[2], [1]]);
  sheet.getRange('B1:B2').setFormulas([['=A1*10'], ['=A2*10']]);
  sheet.getRange('A1').setBackground('#ff0000');
  sheet.getRange('A1:B2').sort(1);
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    [1, 10],
    [2, 20],
  ]);
  expect(sheet.getRange('A1:A2').getBackgrounds()).toEqual([['#ffffff'], ['#ff0000']]);
});

test('the sort of a sheet takes the header along unless it is frozen', () => {
  const { sheet } = newDocument();
  sheet.getRange('A1:A3').setValues([['z'], ['b'], ['a']]);
  sheet.setFrozenRows(1);
  expect(sheet.sort(1).getDataRange().getValues()).toEqual([['z'], ['a'], ['b']]);
  sheet.setFrozenRows(0);
  expect(sheet.sort(1).getDataRange().getValues()).toEqual([['a'], ['b'], ['z']]);
});

test('a merge keeps the top left value; part of one is refused', () => {
  const { sheet } = newDocument();
  sheet
    .getRange('A1:B2')
    .setValues([
      [1, 2],
      [3, 4],
    ])
    .merge();
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    [1, ''],
    ['', ''],
  ]);
  const refused = 'You must select all cells in a merged range to merge or unmerge them.';
  expect(() => sheet.getRange('B2:C2').merge()).toThrow(refused);
  expect(() => sheet.getRange('B2:C2').breakApart()).toThrow(refused);
  expect(sheet.getRange('A1:C3').breakApart().getMergedRanges()).toEqual([]);
});

test('clear takes values and looks, and leaves notes and validations', () => {
  const { app, sheet } = newDocument();
  const rule = app.newDataValidation().requireNumberGreaterThan(0).build();
  const cell = sheet.getRange('A1').setValue(1).setBackground('#ff0000').setNumberFormat('0.0').setNote('n');
  cell.setDataValidation(rule).clear();
  expect([cell.getValue(), cell.getBackground(), cell.getNumberFormat()]).toEqual([
    '',
    '#ffffff',
    '0.###############',
  ]);
  expect([cell.getNote(), cell.getDataValidation()?.getCriteriaValues()]).toEqual(['n', [0]]);
});

test.each([
  ['clearContent', ['', '#ff0000', 'n', true]],
  ['clearFormat', [1, '#ffffff', 'n', true]],
  ['clearNote', [1, '#ff0000', '', true]],
  ['clearDataValidations', [1, '#ff0000', 'n', false]],
] as const)('%s takes its own only', (method, expected) => {
  const { app, sheet } = newDocument();
  const cell = sheet.getRange('A1').setValue(1).setBackground('#ff0000').setNote('n');
  cell.setDataValidation(app.newDataValidation().requireDate().build());
  cell[method]();
  expect([cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null]).toEqual(
    expected,
  );
});

test('a copy moves relative references, and carries looks, notes and validations', () => {
  const { app, sheet } = newDocument();
  sheet.getRange('A1').setValue(5);
  const source = sheet.getRange('B1').setFormula('=A1*$A$1').setBackground('#ff0000').setNote('n');
  source.setDataValidation(app.newDataValidation().requireNumberLessThan(9).build());
  source.copyTo(sheet.getRange('C2:C3'));
  const copies = sheet.getRange('C2:C3');
  expect(copies.getFormulas()).toEqual([['=B2*$A$1'], ['=B3*$A$1']]);
  expect([copies.getBackgrounds(), copies.getNotes()]).toEqual([
    [['#ff0000'], ['#ff0000']],
    [['n'], ['n']],
  ]);
  expect(sheet.getRange('C3').getDataValidation()?.getCriteriaValues()).toEqual([9]);
});

test('a copy of values leaves formulas and looks behind; a transposed one turns', () => {
  const { app, sheet } = newDocument();
  sheet.getRange('A1:B1').setFormulas([['=1+1', '="1,5"']]);
  sheet.getRange('A1:B1').copyTo(sheet.getRange('D1'), app.CopyPasteType.PASTE_VALUES, false);
  expect([sheet.getRange('D1:E1').getFormulas(), sheet.getRange('D1:E1').getValues()]).toEqual([
    [['', '']],
    [[2, '1,5']],
  ]);
  sheet.getRange('A1:B1').copyTo(sheet.getRange('G1'), app.CopyPasteType.PASTE_VALUES, true);
  expect(sheet.getRange('G1:G2').getValues()).toEqual([[2], ['1,5']]);
});

test('checkboxes are FALSE until checked, and count as content', () => {
  const { app, sheet } = newDocument();
  const boxes = sheet.getRange('A1:A2').insertCheckboxes();
  expect([boxes.getValues(), boxes.isChecked(), sheet.getLastRow()]).toEqual([[[false], [false]], false, 2]);
  expect(boxes.check().isChecked()).toBe(true);
  sheet.getRange('A1').uncheck();
  expect(boxes.isChecked()).toBeNull();
  expect(boxes.getDataValidation()?.getCriteriaType()).toBe(app.DataValidationCriteria.CHECKBOX);
});

test('a border is drawn, and taken away side by side', () => {
  const { app, book, sheet } = newDocument();
  const border = () => book.getters.getCellBorder({ sheetId: sheet.sheetId, row: 0, col: 0 });
  sheet.getRange('A1').setBorder(true, null, true, null, null, null, '#ff0000', app.BorderStyle.SOLID_MEDIUM);
  const line = { style: 'medium', color: '#ff0000' };
  expect(border()).toEqual({ top: line, bottom: line });
  sheet.getRange('A1').setBorder(false, null, null, null, null, null);
  expect(border()).toEqual({ bottom: line });
});

test('notes stay with their cells', () => {
  const { sheet } = newDocument();
  sheet.getRange('B2:C2').setNotes([['deux', 'trois']]);
  sheet.insertRowsBefore(1, 2);
  sheet.deleteColumns(2, 1);
  expect(sheet.getRange('A4:C4').getNotes()).toEqual([['', 'trois', '']]);
});
