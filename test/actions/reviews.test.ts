import { day } from '../../src/core/calendar/day';
import { makePlan, named } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { openWorkbook } from '../support/runtime';
import { ask } from '../support/serve';

const runtime = openWorkbook({ now: new Date('2027-03-15T10:00:00+01:00') });
const members = { rep: named('Anne') };
const planId = makePlan(runtime, { tabs: ['reviews', 'actuals'], lastYear: '100000', growth: '0', members });
const tabs = new PlanTabs(runtime, planId);
const sell = (row: number, value: number) => {
  const metric = String(tabs.named('PAC_SETTINGS_MAIN_METRIC'));
  for (const [key, cell] of Object.entries({ date: day(2027, 2, 5), metric, value }))
    tabs.cell('actuals', row, key).setValue(cell);
};
const tick = (row: number, text = 'TRUE') => {
  runtime.calls.reset();
  tabs.type('reviews', row, 'done', text);
};
const noted = (row: number) => tabs.cell('reviews', row, 'attainment').getValue();
const refresh = () => {
  runtime.calls.reset();
  ask(runtime, { kind: 'refresh', planId });
};

describe('a review ticked', () => {
  test('notes nothing while nothing is known', () => {
    tick(0);
    expect(noted(0)).toBe('');
  });

  test('notes the attainment of the moment, in one write', () => {
    sell(0, 25_000);
    tick(1);
    expect(noted(1)).toBe(0.25);
    const { calls } = runtime;
    expect(
      calls.list.filter(({ kind, method }) => kind === 'write' && method === 'Range.setValue'),
    ).toHaveLength(1);
    expect(calls.noReadAfterWrite()).toStrictEqual([]);
  });

  test('keeps it: sales that come later, or the box ticked again, change nothing', () => {
    sell(1, 25_000);
    tick(1, 'FALSE');
    tick(1);
    expect(noted(1)).toBe(0.25);
  });

  test('an edit of another column notes nothing', () => {
    tabs.cell('reviews', 2, 'done').setValue(true);
    tabs.type('reviews', 2, 'progress', 'Deux devis signés');
    expect(noted(2)).toBe('');
  });
});

test('a refresh notes it beside the reviews of the last month that lack it, and no other', () => {
  const dates = [day(2027, 1, 5), day(2027, 3, 1), day(2027, 3, 10), day(2027, 3, 12), day(2027, 3, 20)];
  dates.forEach((date, row) => tabs.cell('reviews', row, 'date').setValue(date));
  for (const row of [3, 4]) tabs.cell('reviews', row, 'done').setValue(true);
  tabs.cell('reviews', 3, 'id').setValue('EX-REU-1');
  refresh();
  expect(runtime.calls.noReadAfterWrite()).toStrictEqual([]);
  expect([0, 1, 2, 3, 4].map((row) => noted(row))).toEqual(['', 0.25, 0.5, '', '']);
});

test('a refresh that finds nothing to note reads no more of Home, and writes nothing there', () => {
  refresh();
  expect(runtime.calls.count('Spreadsheet.getRangeByName')).toBe(0);
  expect(
    runtime.calls.list.filter(({ kind, method }) => kind === 'write' && method === 'Range.setValues'),
  ).toEqual([]);
});
