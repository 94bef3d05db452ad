import { day } from '../../src/core/calendar/day';
import { label } from '../../src/core/schema/label';
import { makePlan } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { openWorkbook } from '../support/runtime';
import { ask } from '../support/serve';

const YES = label('yesno', 'yes', 'fr');
const runtime = openWorkbook({ now: new Date('2027-03-15T10:00:00+01:00') });
const planId = makePlan(runtime, { tabs: ['actions'] });
const tabs = new PlanTabs(runtime, planId);

/** Types actions one under the other: id of the one before, first and last day. */
const put = (actions: readonly (readonly [string, number, number])[]) => {
  actions.forEach(([predecessor, start, end], row) => {
    const cells = { action: `Étape ${row + 1}`, predecessor, start, end };
    for (const [key, value] of Object.entries(cells)) tabs.cell('actions', row, key).setValue(value);
  });
};
const critical = () =>
  tabs
    .rows('actions')
    .flatMap((row) => (row.get('critical') === '' ? [] : [[row.get('id'), row.get('critical')]]));
const refresh = () => {
  runtime.calls.reset();
  ask(runtime, { kind: 'refresh', planId });
  return runtime.calls.list.filter(({ kind, method }) => kind === 'write' && method.startsWith('Range.'))
    .length;
};
const DATES_OF_REFRESH = 3;

test('without a chain nothing is told, and nothing is written', () => {
  put([['', day(2027, 3, 1), day(2027, 3, 31)]]);
  expect(refresh()).toBe(DATES_OF_REFRESH);
  expect(critical()).toEqual([]);
});

test('a refresh tells the longest chain, holidays left out', () => {
  put([
    ['', day(2027, 3, 1), day(2027, 3, 5)],
    ['ACT-001', day(2027, 3, 22), day(2027, 3, 29)],
    ['ACT-001', day(2027, 4, 5), day(2027, 4, 10)],
    ['', day(2027, 1, 1), day(2027, 12, 31)],
    ['ACT-006', day(2027, 4, 5), day(2027, 6, 30)],
    ['ACT-005', day(2027, 4, 5), day(2027, 6, 30)],
  ]);
  refresh();
  expect(runtime.calls.noReadAfterWrite()).toStrictEqual([]);
  expect(critical()).toEqual([
    ['ACT-001', YES],
    ['ACT-002', YES],
    ['ACT-003', YES],
  ]);
});

test('rewrites the rows that change alone, wherever people moved them', () => {
  tabs.cell('actions', 1, 'end').setValue(day(2027, 3, 30));
  expect(refresh()).toBe(DATES_OF_REFRESH + 2);
  expect(critical().map(([id]) => id)).toEqual(['ACT-001', 'ACT-002']);
  expect(refresh()).toBe(DATES_OF_REFRESH);
});

test('a cancelled action and an example are on no chain', () => {
  tabs.cell('actions', 1, 'status').setValue(label('act_status', 'cancelled', 'fr'));
  tabs.cell('actions', 2, 'id').setValue('EX-ACT-3');
  refresh();
  expect(critical()).toEqual([]);
});

test('a tab that lost the column keeps the refresh', () => {
  const column = tabs.columns('actions').get('critical') ?? 0;
  tabs.sheet('actions').deleteColumn(column);
  expect(refresh()).toBe(DATES_OF_REFRESH);
});
