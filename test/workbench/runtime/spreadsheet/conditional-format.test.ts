import { newDocument } from '../new-document';

const { app, book, sheet } = newDocument();
const range = sheet.getRange('A1:B9');
const rule = () => app.newConditionalFormatRule().setBackground('#FF0000').setRanges([range]);
const DAY = new Date('2026-03-01T00:00:00+01:00');

test.each([
  ['CELL_EMPTY', [], rule().whenCellEmpty()],
  ['CELL_NOT_EMPTY', [], rule().whenCellNotEmpty()],
  ['DATE_AFTER', [DAY], rule().whenDateAfter(DAY)],
  ['DATE_EQUAL_TO_RELATIVE', [app.RelativeDate.TODAY], rule().whenDateEqualTo(app.RelativeDate.TODAY)],
  ['DATE_BEFORE_RELATIVE', [app.RelativeDate.PAST_WEEK], rule().whenDateBefore(app.RelativeDate.PAST_WEEK)],
  ['NUMBER_BETWEEN', [1, 2], rule().whenNumberBetween(1, 2)],
  ['NUMBER_EQUAL_TO', [1.5], rule().whenNumberEqualTo(1.5)],
  ['NUMBER_GREATER_THAN', [0], rule().whenNumberGreaterThan(0)],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [0], rule().whenNumberLessThanOrEqualTo(0)],
  ['TEXT_CONTAINS', ['x'], rule().whenTextContains('x')],
  ['TEXT_EQUAL_TO', ['oui'], rule().whenTextEqualTo('oui')],
  ['TEXT_STARTS_WITH', ['⚠'], rule().whenTextStartsWith('⚠')],
  ['CUSTOM_FORMULA', ['=AND($A1="x";B1>1)'], rule().whenFormulaSatisfied('=AND($A1="x";B1>1)')],
])('%s reads back with its values', (criteria, args, builder) => {
  sheet.setConditionalFormatRules([builder.build()]);
  const [read] = sheet.getConditionalFormatRules();
  const condition = read?.getBooleanCondition();
  expect([condition?.getCriteriaType().toString(), condition?.getCriteriaValues()]).toEqual([criteria, args]);
  expect([condition?.getBackground(), condition?.getBold()]).toEqual(['#ff0000', null]);
  expect(read?.getRanges().map((one) => one.getA1Notation())).toEqual(['A1:B9']);
});

test('setting the rules replaces them all', () => {
  sheet.setConditionalFormatRules([rule().whenCellEmpty().build(), rule().whenNumberEqualTo(1).build()]);
  expect(sheet.getConditionalFormatRules()).toHaveLength(2);
  sheet.setConditionalFormatRules([]);
  expect(sheet.getConditionalFormatRules()).toEqual([]);
});

test('a gradient keeps its points', () => {
  const builder = app.newConditionalFormatRule().setRanges([range]).setGradientMinpoint('#FFFFFF');
  builder.setGradientMidpointWithValue('#ffff00', app.InterpolationType.PERCENT, '50');
  builder.setGradientMaxpointWithValue('#00FF00', app.InterpolationType.NUMBER, '10');
  sheet.setConditionalFormatRules([builder.build()]);
  const gradient = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
  expect([gradient?.getMinColor(), gradient?.getMinType()?.name()]).toEqual(['#ffffff', 'MIN']);
  expect([gradient?.getMidType()?.name(), gradient?.getMidValue()]).toEqual(['PERCENT', '50']);
  expect([gradient?.getMaxColor(), gradient?.getMaxType()?.name(), gradient?.getMaxValue()]).toEqual([
    '#00ff00',
    'NUMBER',
    '10',
  ]);
});

test('a formula is read from the first range’s corner, whatever the range', () => {
  sheet.getRange('A1:E5').clear();
  const ranges = [sheet.getRange('A1:A3'), sheet.getRange('C2:C4')];
  sheet.setConditionalFormatRules([rule().setRanges(ranges).whenFormulaSatisfied('=A1=7').build()]);
  sheet.getRange('C3').setValue(7);
  expect(sheet.getConditionalFormatRules()).toHaveLength(1);
  expect(
    sheet
      .getConditionalFormatRules()[0]
      ?.getRanges()
      .map((one) => one.getA1Notation()),
  ).toEqual(['A1:A3', 'C2:C4']);
  const fillOf = (row: number, col: number) =>
    book.getters.getCellComputedStyle({ sheetId: sheet.sheetId, row, col }).fillColor;
  expect([fillOf(2, 2), fillOf(1, 2), fillOf(2, 0)]).toEqual(['#ff0000', undefined, undefined]);
});

test('rules and their formulas follow inserted rows', () => {
  sheet.setConditionalFormatRules([rule().whenFormulaSatisfied('=$A$1>1').build()]);
  sheet.insertRowsBefore(1, 2);
  const [read] = sheet.getConditionalFormatRules();
  expect(read?.getRanges()[0]?.getA1Notation()).toBe('A3:B11');
  expect(read?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$A$3>1']);
  sheet.deleteRows(1, 2);
});

test('a formula naming another sheet is refused, its own is not', () => {
  const name = sheet.getName();
  const other = rule().whenFormulaSatisfied("='Autre'!A1>1").build();
  expect(() => sheet.setConditionalFormatRules([other])).toThrow(
    'Conditional format rule cannot reference a different sheet.',
  );
  sheet.setConditionalFormatRules([rule().whenFormulaSatisfied(`='${name}'!A1>1`).build()]);
  expect(sheet.getConditionalFormatRules()).toHaveLength(1);
});

test('a comma in a formula throws under a comma locale', () => {
  expect(() =>
    sheet.setConditionalFormatRules([rule().whenFormulaSatisfied('=AND(A1>0,B1>0)').build()]),
  ).toThrow('a comma between arguments');
});

test('a rule needs a range', () => {
  expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow('must have a range');
});
