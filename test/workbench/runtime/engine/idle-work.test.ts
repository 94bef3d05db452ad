import { newDocument } from '../new-document';

test('a deleted row takes its values, looks and borders away, and what is under it moves up', () => {
  const { book, sheet } = newDocument();
  sheet.getRange('A1:C4').setValues([
    [1, 2, 3],
    [4, 5, 6],
    ['', '', ''],
    [7, 8, '=SUM(A1:B4)'],
  ]);
  sheet.getRange('B2').setBackground('#ff0000');
  sheet.getRange('Z3').setNumberFormat('0.00');
  book.flush();
  sheet.deleteRows(2, 2);
  expect(sheet.getRange('A1:C2').getValues()).toEqual([
    [1, 2, 3],
    [7, 8, 18],
  ]);
  expect(sheet.getRange('B2').getBackground()).toBe('#ffffff');
  expect(sheet.getRange('Z2').getNumberFormat()).toBe(sheet.getRange('Y2').getNumberFormat());
  book.undo();
  expect(sheet.getRange('A2:C4').getValues()).toEqual([
    [4, 5, 6],
    ['', '', ''],
    [7, 8, 27],
  ]);
  expect(sheet.getRange('B2').getBackground()).toBe('#ff0000');
});

test('the palette of the page knows the colours in use when it is asked', () => {
  const { book, sheet } = newDocument();
  const palette = () => book.getters.getCustomColors().map((colour) => colour.toLowerCase());
  expect(palette()).not.toContain('#123456');
  sheet.getRange('A1').setBackground('#123456');
  expect(palette()).toContain('#123456');
});
