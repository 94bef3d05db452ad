import { newDocument } from '../../new-document';

const BOTH = ['fr_FR', 'en_US'] as const;

test.each(BOTH)('under %s typed values are exact, and read back as what they are', (locale) => {
  const { sheet } = newDocument({ locale });
  const date = new Date('2026-03-01T00:00:00+01:00');
  const values = [
    [1.5, true, 'texte'],
    [0.1 + 0.2, false, date],
  ];
  expect(sheet.getRange('A1:C2').setValues(values).getValues()).toEqual(values);
});

test('null and undefined empty a cell, which reads as an empty text', () => {
  const { sheet } = newDocument();
  sheet.getRange('A1:B1').setValues([[1, 2]]);
  expect(
    sheet
      .getRange('A1:B1')
      .setValues([[null, undefined]])
      .getValues(),
  ).toEqual([['', '']]);
  expect(sheet.getRange('A1:B1').isBlank()).toBe(true);
});

test('texts are read as typed in the locale', () => {
  const { sheet } = newDocument();
  const typed = [['1,5', '15 %', '10-12', '=1+1']];
  const range = sheet.getRange('A1:D1').setValues(typed);
  expect(range.getValues()).toEqual([[1.5, 0.15, expect.any(Date), 2]]);
  expect(range.getNumberFormats()).toEqual([['0.###############', '0%', 'dd/mm/yyyy', '0.###############']]);
});

test.each(['00123', '=IMPORTXML("x")', '01/03', '+5 %', "'q", 'TRUE', '-x', '@a', 'a;b', '# 12'])(
  'plain text %j stays as it is, in cells and in formulas',
  (text) => {
    const { sheet } = newDocument();
    sheet.getRange('A1').setNumberFormat('@').setValue(text);
    sheet.getRange('B1').setFormula('=A1');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[text, text]]);
    expect(sheet.getRange('A1').getDisplayValue()).toBe(text);
    expect(sheet.getRange('A1').getFormula()).toBe('');
    expect(sheet.getRange('A1').getNumberFormat()).toBe('@');
  },
);

test('a plain-text cell that held a formula-like text takes another text', () => {
  const { sheet } = newDocument();
  sheet.getRange('A1').setNumberFormat('@').setValue('=1+1').setValue('0042');
  expect(sheet.getRange('A1').getValue()).toBe('0042');
  expect(sheet.getRange('A1').setFontWeight('bold').getNumberFormat()).toBe('@');
});

test('a number and a boolean stay what they are in a cell of plain text', () => {
  const { sheet } = newDocument();
  const cells = sheet
    .getRange('A1:B1')
    .setNumberFormat('@')
    .setValues([[12, true]]);
  expect(cells.setFontWeight('bold').getValues()).toEqual([[12, true]]);
  expect(cells.getNumberFormats()).toEqual([['@', '@']]);
  expect(cells.setValues([['12', 'TRUE']]).getValues()).toEqual([['12', 'TRUE']]);
});

test('a date keeps the format of its cell, or takes the locale’s', () => {
  const { sheet } = newDocument();
  const date = new Date('2026-03-01T00:00:00+01:00');
  sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(date);
  expect(sheet.getRange('A1').getDisplayValue()).toBe('2026-03-01');
  expect(sheet.getRange('A2').setValue(date).getDisplayValue()).toBe('01/03/2026');
});

test('a time alone is on 30 December 1899 in the zone of the spreadsheet', () => {
  const { sheet } = newDocument({ timeZone: 'Etc/UTC' });
  expect(sheet.getRange('A1').setValue('13:30').getValue()).toEqual(new Date('1899-12-30T13:30:00Z'));
});

test('a boolean shows in French', () => {
  const { sheet } = newDocument();
  expect(sheet.getRange('A1').setValue(true).getDisplayValue()).toBe('VRAI');
});

test.each([
  [
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    'rows',
    3,
    2,
  ],
  [[[1], [3]], 'columns', 1, 2],
])('a matrix of another size is refused in Google’s words: %j', (values, what, data, range) => {
  const { sheet } = newDocument();
  expect(() => sheet.getRange('A1:B2').setValues(values)).toThrow(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
});

test('a text of more than 50 000 characters is refused', () => {
  const { sheet } = newDocument();
  expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow(
    '50000 characters in a single cell',
  );
});

test.each(BOTH)('under %s a formula reads back with the separators of the file', (locale) => {
  const { sheet } = newDocument({ locale });
  sheet.getRange('A1').setFormula('SUM(1;2)');
  expect(sheet.getRange('A1').getFormula()).toBe(locale === 'fr_FR' ? '=SUM(1;2)' : '=SUM(1,2)');
  expect(sheet.getRange('A1').getValue()).toBe(3);
  expect(sheet.getRange('B1').getFormula()).toBe('');
});

test('one formula on several cells moves its relative references', () => {
  const { sheet } = newDocument();
  const formulas = sheet.getRange('C1:D2').setFormula('=A1+$A$1').getFormulas();
  expect(formulas).toEqual([
    ['=A1+$A$1', '=B1+$A$1'],
    ['=A2+$A$1', '=B2+$A$1'],
  ]);
});

test('a comma formula is #ERROR! in a lenient document, and keeps its text', () => {
  const { sheet } = newDocument({ strict: false });
  sheet.getRange('A1').setFormula('=SUM(A2,B2)');
  expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()]).toEqual([
    '#ERROR!',
    '=SUM(A2,B2)',
  ]);
});

test('a comma formula throws in a strict one, and names the cell', () => {
  const { sheet } = newDocument();
  expect(() => sheet.getRange('B3').setFormula('=SUM(1,2)')).toThrow("'Feuille 1'!B3");
});

test('an open range survives an inserted row', () => {
  const { spreadsheet, sheet } = newDocument();
  const other = spreadsheet.insertSheet("L'été");
  other.getRange('C4:C6').setValues([[1], [2], [4]]);
  sheet.getRange('A1').setFormula("=SUM('L''été'!$C$4:$C)");
  other.insertRowsAfter(4, 1);
  other.getRange('C5').setValue(8);
  expect(sheet.getRange('A1').getValue()).toBe(15);
  expect(sheet.getRange('A1').getFormula()).toBe("=SUM('L''été'!$C$4:$C)");
});

test('a formula naming a tab that is not there is #REF!, even once the tab comes', () => {
  const { spreadsheet, sheet } = newDocument();
  sheet.getRange('A1').setFormula("='Plus tard'!A1");
  spreadsheet.insertSheet('Plus tard').getRange('A1').setValue(1);
  expect(sheet.getRange('A1').getValue()).toBe('#REF!');
});

test('a spilled result has its formula in the anchor only', () => {
  const { sheet } = newDocument();
  sheet.getRange('A1:A2').setValues([[1], [2]]);
  sheet.getRange('C1').setFormula('=A1:A2*10');
  expect(sheet.getRange('C1:C2').getValues()).toEqual([[10], [20]]);
  expect(sheet.getRange('C1:C2').getFormulas()).toEqual([['=A1:A2*10'], ['']]);
});
