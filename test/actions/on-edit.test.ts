import { openScript } from '../support/runtime';
import { scriptOf } from '../support/script-module';

const NOW = new Date('2027-03-15T10:00:00+01:00');
const files = { 'Code.js': scriptOf('test/actions/on-edit.script.ts') };

/** A workbook with one tab marked, and the cells of a plan's settings under their names. */
function open(table: string, number = 1) {
  const runtime = openScript(files, { now: NOW });
  const { spreadsheet } = runtime;
  spreadsheet.insertSheet('Onglet');
  const settings = spreadsheet.insertSheet('Paramètres');
  const prefix = number > 1 ? `PAC${number}` : 'PAC';
  spreadsheet.setNamedRange(`${prefix}_SETTINGS_ACTUALS_CHANGED`, settings.getRange('B1'));
  spreadsheet.setNamedRange(`${prefix}_SETTINGS_BUDGET_CHANGED`, settings.getRange('B2'));
  runtime.run('mark', 'Onglet', table, number);
  runtime.calls.reset();
  const dates = () => settings.getRange('B1:B2').getValues().flat();
  return { runtime, dates };
}

/** 15 March 2027 at 10 in Paris, give or take the minutes calls are taken to last. */
const MORNING: unknown = expect.closeTo(46_461 + 10 / 24, 2);

test.each([
  ['actuals', 1, [MORNING, '']],
  ['budget', 1, ['', MORNING]],
  ['spend', 1, ['', MORNING]],
  ['actuals', 2, [MORNING, '']],
  ['swot', 1, ['', '']],
])('an edit of %s, in plan %i, dates what it changes', (table, number, expected) => {
  const { runtime, dates } = open(table, number);
  runtime.edit('Onglet', 'C3', 'x');
  expect(dates()).toStrictEqual(expected);
});

test('an edit of people’s own tab costs one read', () => {
  const { runtime, dates } = open('actuals');
  runtime.edit('Paramètres', 'A1', 'x');
  expect(runtime.calls.count('read')).toBe(1);
  expect(runtime.calls.count('write')).toBe(0);
  expect(dates()).toStrictEqual(['', '']);
});

test('an edit of the actuals writes one cell', () => {
  const { runtime } = open('actuals');
  runtime.edit('Onglet', 'C3', 'x');
  expect(runtime.calls.count('write')).toBe(1);
  expect(runtime.calls.count('Range.setValue')).toBe(1);
});

test('a name people removed is passed over', () => {
  const { runtime } = open('actuals');
  runtime.spreadsheet.removeNamedRange('PAC_SETTINGS_ACTUALS_CHANGED');
  expect(() => runtime.edit('Onglet', 'C3', 'x')).not.toThrow();
});

test.each(['Sheet.getDeveloperMetadata', 'Range.setValue'])('a failure of %s is passed over', (method) => {
  const { runtime, dates } = open('actuals');
  runtime.faults.failAt(method);
  expect(() => runtime.edit('Onglet', 'C3', 'x')).not.toThrow();
  expect(dates()).toStrictEqual(['', '']);
});

test('an event without a range is passed over', () => {
  const { runtime } = open('actuals');
  expect(() => runtime.run('onEdit', {})).not.toThrow();
});
