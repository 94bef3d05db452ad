import { newDocument } from '../new-document';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

test('a sheet or a range is protected, described, and found', () => {
  const { app, spreadsheet, sheet } = newDocument();
  sheet
    .protect()
    .setDescription('Calculs')
    .setWarningOnly(true)
    .setUnprotectedRanges([sheet.getRange('A1:B2')]);
  sheet.getRange('C1:C9').protect().setDescription('Figé');
  const [whole] = sheet.getProtections(app.ProtectionType.SHEET);
  expect([whole?.getDescription(), whole?.isWarningOnly(), whole?.getRange().getA1Notation()]).toEqual([
    'Calculs',
    true,
    'A1:Z1000',
  ]);
  expect(whole?.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['A1:B2']);
  const [part] = spreadsheet.getProtections(app.ProtectionType.RANGE);
  expect([part?.getDescription(), part?.isWarningOnly(), part?.getRange().getA1Notation()]).toEqual([
    'Figé',
    false,
    'C1:C9',
  ]);
  part?.remove();
  expect(spreadsheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
});

test('another user’s write is refused where the protection holds, and only there', () => {
  const { book, sheet } = newDocument();
  sheet.protect().setUnprotectedRanges([sheet.getRange('A1:B2')]);
  book.flush();
  sheet.getRange('C3').setValue('owner');
  book.user = () => 'other@example.com';
  expect(() => sheet.getRange('C3').setValue('other')).toThrow(REFUSED);
  expect(() => sheet.getRange('B2:C2').setBackground('#ff0000')).toThrow(REFUSED);
  expect(sheet.getRange('B2').setValue('ok').getValue()).toBe('ok');
  expect(sheet.getRange('C3').getValue()).toBe('owner');
});

test('a warning stops no script, and an added editor may write', () => {
  const { app, book, sheet } = newDocument();
  sheet.protect().setWarningOnly(true);
  const part = sheet.getRange('A1').protect();
  book.flush();
  book.user = () => 'other@example.com';
  expect(sheet.getRange('B1').setValue(1).getValue()).toBe(1);
  expect([part.canEdit(), sheet.getProtections(app.ProtectionType.SHEET)[0]?.canEdit()]).toEqual([
    false,
    true,
  ]);
  part.addEditor('other@example.com');
  expect(sheet.getRange('A1').setValue(2).getValue()).toBe(2);
});

test('the page knows what protects a cell', () => {
  const { book, sheet } = newDocument();
  sheet.getRange('A1:A5').protect().setDescription('Figé').setWarningOnly(true);
  sheet.insertRowsBefore(1, 1);
  book.flush();
  expect(book.isProtected(sheet.sheetId, 5, 0)).toEqual({ warningOnly: true, description: 'Figé' });
  expect(book.isProtected(sheet.sheetId, 0, 0)).toBeNull();
});
