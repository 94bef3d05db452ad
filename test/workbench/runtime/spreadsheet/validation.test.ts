import type { DataValidationBuilder } from '../../../../workbench/runtime/spreadsheet/validation/builder';
import { newDocument } from '../new-document';

const DAY = new Date('2026-03-01T00:00:00+01:00');
const LATER = new Date('2026-03-09T00:00:00+01:00');

type Ask = (builder: DataValidationBuilder) => DataValidationBuilder;

const CRITERIA: [string, unknown[], Ask, unknown, unknown][] = [
  ['VALUE_IN_LIST', [['a', 'b'], true], (v) => v.requireValueInList(['a', 'b']), 'b', 'c'],
  ['NUMBER_BETWEEN', [0, 1], (v) => v.requireNumberBetween(0, 1), 0.5, 2],
  ['NUMBER_NOT_BETWEEN', [0, 1], (v) => v.requireNumberNotBetween(0, 1), 2, 0.5],
  ['NUMBER_EQUAL_TO', [3], (v) => v.requireNumberEqualTo(3), 3, 4],
  ['NUMBER_NOT_EQUAL_TO', [3], (v) => v.requireNumberNotEqualTo(3), 4, 3],
  ['NUMBER_GREATER_THAN', [3], (v) => v.requireNumberGreaterThan(3), 4, 3],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0], (v) => v.requireNumberGreaterThanOrEqualTo(0), 0, -1],
  ['NUMBER_LESS_THAN', [3], (v) => v.requireNumberLessThan(3), 2, 'abc'],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [3], (v) => v.requireNumberLessThanOrEqualTo(3), 3, 4],
  ['TEXT_CONTAINS', ['@'], (v) => v.requireTextContains('@'), 'a@b', 'ab'],
  ['TEXT_DOES_NOT_CONTAIN', ['@'], (v) => v.requireTextDoesNotContain('@'), 'ab', 'a@b'],
  ['TEXT_EQUAL_TO', ['oui'], (v) => v.requireTextEqualTo('oui'), 'oui', 'non'],
  ['TEXT_IS_VALID_EMAIL', [], (v) => v.requireTextIsEmail(), 'a@b.fr', 'ab'],
  ['DATE_IS_VALID_DATE', [], (v) => v.requireDate(), DAY, 'demain'],
  ['DATE_AFTER', [DAY], (v) => v.requireDateAfter(DAY), LATER, DAY],
  ['DATE_BEFORE', [LATER], (v) => v.requireDateBefore(LATER), DAY, LATER],
  ['DATE_EQUAL_TO', [DAY], (v) => v.requireDateEqualTo(DAY), DAY, LATER],
  ['DATE_ON_OR_AFTER', [DAY], (v) => v.requireDateOnOrAfter(DAY), DAY, new Date(DAY.getTime() - 86_400_000)],
  ['DATE_ON_OR_BEFORE', [DAY], (v) => v.requireDateOnOrBefore(DAY), DAY, LATER],
  ['DATE_BETWEEN', [DAY, LATER], (v) => v.requireDateBetween(DAY, LATER), LATER, new Date(0)],
  ['DATE_NOT_BETWEEN', [DAY, LATER], (v) => v.requireDateNotBetween(DAY, LATER), new Date(0), DAY],
  ['CUSTOM_FORMULA', ['=AND(F1>0;F1<10)'], (v) => v.requireFormulaSatisfied('=AND(F1>0;F1<10)'), 5, 50],
  ['CHECKBOX', [], (v) => v.requireCheckbox(), true, 'oui'],
];

test.each(CRITERIA)(
  '%s reads back, lets the right value in and refuses the other',
  (name, args, ask, good, bad) => {
    const { app, sheet } = newDocument();
    const rule = ask(app.newDataValidation()).setAllowInvalid(false).setHelpText('aide').build();
    const cell = sheet.getRange('F1').setDataValidation(rule);
    const read = cell.getDataValidation();
    expect([read?.getCriteriaType().toString(), read?.getCriteriaValues(), read?.getHelpText()]).toEqual([
      name,
      args,
      'aide',
    ]);
    expect(cell.setValue(good).getValue()).toEqual(good);
    expect(() => cell.setValue(bad)).toThrow(
      'The data you entered in cell F1 violates the data validation rules set on this cell.',
    );
    expect(cell.getValue()).toEqual(good);
  },
);

test('a builder lets invalid values in, unless said otherwise', () => {
  const { app, sheet } = newDocument();
  const rule = app.newDataValidation().requireNumberGreaterThan(0).build();
  expect(rule.getAllowInvalid()).toBe(true);
  expect(sheet.getRange('A1').setDataValidation(rule).setValue(-1).getValue()).toBe(-1);
  expect(rule.copy().setAllowInvalid(false).build().getAllowInvalid()).toBe(false);
});

test('a refused block leaves nothing behind', () => {
  const { app, sheet } = newDocument();
  const rule = app.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build();
  const range = sheet.getRange('A1:A2').setValues([[1], [2]]);
  sheet.getRange('A2').setDataValidation(rule);
  expect(() => range.setValues([[8], [-9]])).toThrow('in cell A2');
  expect(range.getValues()).toEqual([[1], [2]]);
});

test('clearing and blanks pass', () => {
  const { app, sheet } = newDocument();
  const rule = app.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
  const cell = sheet.getRange('A1').setDataValidation(rule).setValue('a');
  expect(cell.setValue('').getValue()).toBe('');
  expect(cell.clearContent().getDataValidation()).not.toBeNull();
});

test('a list read from a range follows it', () => {
  const { app, spreadsheet, sheet } = newDocument();
  const lists = spreadsheet.insertSheet('Listes');
  lists.getRange('A2:A3').setValues([['x'], ['y']]);
  const rule = app
    .newDataValidation()
    .requireValueInRange(lists.getRange('A2:A3'), false)
    .setAllowInvalid(false)
    .build();
  sheet.getRange('B1:B5').setDataValidation(rule);
  lists.insertRowsBefore(1, 2);
  lists.setName('Autres');
  const [range, isShown] = sheet.getRange('B3').getDataValidation()?.getCriteriaValues() ?? [];
  expect([range, isShown]).toEqual([expect.objectContaining({ zone: lists.getRange('A4:A5').zone }), false]);
  expect(sheet.getRange('B3').setValue('y').getValue()).toBe('y');
  expect(() => sheet.getRange('B3').setValue('z')).toThrow('in cell B3');
});

test('a matrix sets and clears cell by cell', () => {
  const { app, sheet } = newDocument();
  const a = app.newDataValidation().requireNumberGreaterThan(1).build();
  const b = app.newDataValidation().requireNumberGreaterThan(2).build();
  const range = sheet.getRange('A1:B2').setDataValidations([
    [a, b],
    [a, null],
  ]);
  const bounds = () =>
    range.getDataValidations().map((row) => row.map((rule) => rule?.getCriteriaValues()[0] ?? null));
  expect(bounds()).toEqual([
    [1, 2],
    [1, null],
  ]);
  sheet.getRange('A1').setDataValidation(null);
  expect(bounds()).toEqual([
    [null, 2],
    [1, null],
  ]);
});

test('a formula reads its cells from each cell of the range', () => {
  const { app, sheet } = newDocument();
  const rule = app.newDataValidation().requireFormulaSatisfied('=C1>$A$1').setAllowInvalid(false).build();
  sheet.getRange('A1').setValue(5);
  sheet.getRange('C1:C3').setDataValidation(rule);
  expect(sheet.getRange('C3').setValue(6).getValue()).toBe(6);
  expect(() => sheet.getRange('C2').setValue(4)).toThrow('in cell C2');
});

test('a comma in its formula throws under a comma locale', () => {
  const { app, sheet } = newDocument();
  const rule = app.newDataValidation().requireFormulaSatisfied('=AND(A1>0,A1<10)').build();
  expect(() => sheet.getRange('A1').setDataValidation(rule)).toThrow('a comma between arguments');
});
