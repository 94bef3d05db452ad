import { day } from '../../src/core/calendar/day';
import type { Runtime } from '../../workbench/runtime/host';
import { asked } from './open-script';
import { composed, sheetOf, written } from './written-plan';

const tabs = composed(['swot']);
const KEYS = 'statement impact';

/** A SWOT with two ideas, as people left it. */
function swot(): Runtime {
  const runtime = written(tabs);
  const sheet = sheetOf(runtime, 'SWOT');
  sheet.getRange('C4:C5').setValues([['Un savoir-faire'], ['Une gamme étroite']]);
  sheet.getRange('E4:E5').setValues([[5], [3]]);
  return runtime;
}

const ROWS = [
  ['Un savoir-faire', 5],
  ['Une gamme étroite', 3],
];
const rowsOf = (runtime: Runtime) => asked(runtime, 'readRows', 'SWOT', 'swot', KEYS);

test('reads the filled rows', () => {
  expect(rowsOf(swot())).toMatchObject({ firstRow: 4, rows: ROWS });
});

test('a column moved is found by its mark', () => {
  const runtime = swot();
  const sheet = sheetOf(runtime, 'SWOT');
  sheet.insertColumnAfter(6);
  sheet.getRange('C1:C53').copyTo(sheet.getRange('G1'));
  sheet.deleteColumn(3);
  expect(rowsOf(runtime)).toMatchObject({ rows: ROWS });
});

test('a column renamed too', () => {
  const runtime = swot();
  sheetOf(runtime, 'SWOT').getRange('C3').setValue('Idée');
  expect(rowsOf(runtime)).toMatchObject({ rows: ROWS });
});

test('columns and rows of people’s own change nothing', () => {
  const runtime = swot();
  const sheet = sheetOf(runtime, 'SWOT');
  sheet.insertColumnBefore(3);
  sheet.getRange('C3').setValue('Mon avis');
  sheet.insertRowBefore(1);
  expect(rowsOf(runtime)).toMatchObject({ firstRow: 5, rows: ROWS });
});

test('a header without its notes is known by its words', () => {
  const runtime = swot();
  sheetOf(runtime, 'SWOT').getRange('3:3').clearNote();
  expect(rowsOf(runtime)).toMatchObject({ firstRow: 4, rows: ROWS });
});

test('a column taken away is asked for by its name', () => {
  const runtime = swot();
  sheetOf(runtime, 'SWOT').deleteColumn(3);
  expect(() => rowsOf(runtime)).toThrow('columnMissing');
});

test('days are serial numbers, in the zone of the spreadsheet', () => {
  const runtime = written(composed(['actuals']), { timeZone: 'America/New_York' });
  const { name } = composed(['actuals'])[0] ?? { name: '' };
  runtime.edit(name, 'A2', '15/03/2027');
  expect(asked(runtime, 'readRows', name, 'actuals', 'date')).toMatchObject({ rows: [[day(2027, 3, 15)]] });
});
