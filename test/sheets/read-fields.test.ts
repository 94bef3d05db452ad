import { day } from '../../src/core/calendar/day';
import { asked } from './open-script';
import { composed, sheetOf, written } from './written-plan';

const tabs = composed(['settings']);
const NAME = 'Paramètres';
const field = (runtime: ReturnType<typeof written>, key: string) =>
  asked(runtime, 'readField', NAME, 'settings', key);
/** Row of the currency in a new plan. */
const ROW = 1 + (tabs[0]?.cells ?? []).findIndex(([label]) => label?.value === 'Devise');

test('reads a field, a day as its serial number', () => {
  const runtime = written(tabs);
  expect(field(runtime, 'currency')).toMatchObject({ value: 'EUR' });
  expect(field(runtime, 'fiscal_start')).toMatchObject({ value: day(2027, 1, 1) });
});

test('a row inserted above moves it; its label still tells it, in either language', () => {
  const runtime = written(tabs);
  const sheet = sheetOf(runtime, NAME);
  sheet.insertRowBefore(5);
  expect(field(runtime, 'currency')).toEqual({ value: 'EUR', row: ROW + 1 });
  sheet.getRange(ROW + 1, 1).setValue('Currency');
  expect(field(runtime, 'currency')).toEqual({ value: 'EUR', row: ROW + 1 });
});

test('without its label, a field stands where the template puts it', () => {
  const runtime = written(tabs);
  sheetOf(runtime, NAME).getRange(ROW, 1).setValue('');
  expect(field(runtime, 'currency')).toEqual({ row: ROW, value: 'EUR' });
});

test('what the machine writes goes beside the label', () => {
  const runtime = written(tabs);
  runtime.run('writeField', NAME, 'settings', 'currency', 'CHF');
  expect(field(runtime, 'currency')).toMatchObject({ value: 'CHF' });
});
