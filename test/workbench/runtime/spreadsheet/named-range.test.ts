import { newDocument } from '../new-document';

test('a name is set, taken over, used and followed', () => {
  const { spreadsheet, sheet } = newDocument();
  sheet.getRange('A1:A3').setValues([[1], [2], [4]]);
  spreadsheet.setNamedRange('PAC_X', sheet.getRange('A1:A2'));
  spreadsheet.setNamedRange('PAC_X', sheet.getRange('A1:A3'));
  sheet.getRange('B1').setFormula('=SUM(PAC_X)');
  sheet.insertRowsBefore(1, 1);
  expect(sheet.getRange('B2').getValue()).toBe(7);
  expect(spreadsheet.getRangeByName('PAC_X')?.getA1Notation()).toBe('A2:A4');
  expect(sheet.getRange('PAC_X').getA1Notation()).toBe('A2:A4');
  expect(sheet.getNamedRanges().map((named) => named.getName())).toEqual(['PAC_X']);
});

test('a name on a sheet that is not in view is set', () => {
  const { spreadsheet, sheet } = newDocument();
  const tall = spreadsheet.insertSheet('Haute');
  sheet.activate();
  sheet.deleteRows(11, 990);
  spreadsheet.setNamedRange('PAC_T', tall.getRange('A500:Z600'));
  expect(spreadsheet.getRangeByName('PAC_T')?.getA1Notation()).toBe('A500:Z600');
});

test('a name whose tab is deleted reads #REF! until it is removed', () => {
  const { book, spreadsheet, sheet } = newDocument();
  const b = spreadsheet.insertSheet('B');
  spreadsheet.setNamedRange('PAC_B', b.getRange('A1:A2'));
  sheet.getRange('A1').setFormula('=SUM(1;2)');
  spreadsheet.deleteSheet(b);
  expect(spreadsheet.getRangeByName('PAC_B')).toBeNull();
  expect(spreadsheet.getNamedRanges().map((named) => [named.getName(), named.getRange()])).toEqual([
    ['PAC_B', null],
  ]);
  expect(book.snapshot().names).toEqual({ PAC_B: '#REF!' });
  spreadsheet.removeNamedRange('PAC_B');
  expect(spreadsheet.getNamedRanges()).toEqual([]);
});

test('a name is renamed and moved', () => {
  const { spreadsheet, sheet } = newDocument();
  spreadsheet.setNamedRange('PAC_A', sheet.getRange('A1'));
  const [named] = spreadsheet.getNamedRanges();
  named?.setName('PAC_B').setRange(sheet.getRange('C1:C2'));
  expect([spreadsheet.getRangeByName('PAC_A'), spreadsheet.getRangeByName('pac_b')?.getA1Notation()]).toEqual(
    [null, 'C1:C2'],
  );
});

test('a name the engine cannot take is refused, naming the call', () => {
  const { book, spreadsheet, sheet } = newDocument();
  spreadsheet.setNamedRange('A1', sheet.getRange('A1'));
  expect(() => book.flush()).toThrow('Spreadsheet.setNamedRange: CREATE_NAMED_RANGE is refused');
});
