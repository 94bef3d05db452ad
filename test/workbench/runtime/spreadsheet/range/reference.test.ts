import { newDocument } from '../../new-document';

const { sheet } = newDocument();

test('a range says where it is', () => {
  const range = sheet.getRange(2, 3, 4, 5);
  expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([
    2, 3, 5, 7,
  ]);
  expect([range.getNumRows(), range.getNumColumns(), range.getA1Notation()]).toEqual([4, 5, 'C2:G5']);
  expect(range.getSheet().getName()).toBe(sheet.getName());
  expect(range.getCell(2, 2).getA1Notation()).toBe('D3');
  expect(range.offset(1, 1).getA1Notation()).toBe('D3:H6');
  expect(range.offset(-1, 0, 1, 1).getA1Notation()).toBe('C1');
});

test.each<[string, number[]]>([
  ['The starting row of the range is too small.', [0, 1]],
  ['The starting column of the range is too small.', [1, 0]],
  ['The number of rows in the range must be at least 1.', [1, 1, 0]],
  ['The number of columns in the range must be at least 1.', [1, 1, 1, 0]],
  ['The coordinates of the range are outside the dimensions of the sheet.', [1001, 1]],
  ['The coordinates of the range are outside the dimensions of the sheet.', [1, 1, 1, 27]],
])('%s', (message, [row = 1, ...rest]) => {
  expect(() => sheet.getRange(row, ...rest)).toThrow(message);
});

test.each(['Nulle part!A1', 'PAS_UN_NOM', 'A2000', ''])('getRange(%j) is not found', (text) => {
  expect(() => sheet.getRange(text)).toThrow('Range not found');
});

test('what services throw is called Exception and prints so', () => {
  expect(() => sheet.getRange('')).toThrow(expect.objectContaining({ name: 'Exception' }));
});
