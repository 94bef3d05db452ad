import { Range } from '../../../workbench/runtime/spreadsheet/range';
import { named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask, refused } from '../../support/serve';

function open() {
  const { runtime, planId } = preparedPlan(
    {
      style: 'mix',
      tabs: ['home', 'actions', 'rollup', 'channel_tracking', 'team'],
      members: { rep: named('Anne Roux', 'Luc Petit'), channel: named('Boutique') },
    },
    { userLocale: 'fr', now: new Date('2027-03-10T09:00:00+01:00') },
  );
  return { runtime, planId, plan: new PlanTabs(runtime, planId) };
}
const cells = (plan: PlanTabs, table: string) => plan.rows(table).map((row) => [...row.values()]);
const count = (plan: PlanTabs, table: string, key: string, text: string) =>
  plan.rows(table).filter((row) => row.get(key) === text).length;

const adding = (planId: string) =>
  ({ kind: 'add-members', planId, list: 'rep', names: ['Zoé Martin'] }) as const;

describe('an addition of names that fails', () => {
  const whole = open();
  whole.runtime.calls.reset();
  ask(whole.runtime, adding(whole.planId));
  const calls = whole.runtime.calls.list;
  const inserted = calls.findIndex(({ method }) => method === 'Sheet.insertRowsBefore');
  /** Numbers of the calls that write, once the rows of the names are there. */
  const writes = calls.flatMap(({ kind, method }, at) =>
    kind === 'write' && method !== 'SpreadsheetApp.flush' && at > inserted ? [at + 1] : [],
  );

  test.each([
    ['its second write', writes[1]],
    ['its sixth write', writes[5]],
    ['its last write', writes.at(-1)],
  ])('at %s takes them back, and the next one is whole', (_, call = 0) => {
    const { runtime, planId, plan } = open();
    const before = [cells(plan, 'lists'), cells(plan, 'fixed_totals')];
    runtime.faults.failAt(call);
    expect(refused(runtime, adding(planId))[0]?.key).toBe('unexpected');
    runtime.faults.clear();
    expect([cells(plan, 'lists'), cells(plan, 'fixed_totals')]).toEqual(before);
    expect(ask(runtime, adding(planId)).added).toEqual(['Zoé Martin']);
    expect(cells(plan, 'lists')).toEqual(cells(whole.plan, 'lists'));
    expect(cells(plan, 'fixed_totals')).toEqual(cells(whole.plan, 'fixed_totals'));
    expect(count(plan, 'rollup', 'member', 'Zoé Martin')).toBe(
      count(whole.plan, 'rollup', 'member', 'Zoé Martin'),
    );
    expect(ask(runtime, { kind: 'repair-preview', planId }).items).toEqual([]);
  });
});

describe('what people put in place of ours stays when names are added', () => {
  test('a rule of their own in a column with a dropdown', () => {
    const { runtime, planId, plan } = open();
    const cell = plan.cell('actions', 1, 'team');
    cell.setDataValidation(plan.cell('actions', 1, 'start').getDataValidation());
    const kind = cell.getDataValidation()?.getCriteriaType();
    ask(runtime, { kind: 'add-members', planId, list: 'team', names: ['Nord'] });
    expect(cell.getDataValidation()?.getCriteriaType()).toBe(kind);
    const [range] = plan.cell('actions', 2, 'team').getDataValidation()?.getCriteriaValues() ?? [];
    expect(range instanceof Range && range.getValues().flat()).toEqual(['Nord', 'Non affecté']);
  });

  test('a value typed over a formula of a panel', () => {
    const { runtime, planId, plan } = open();
    const sheet = plan.sheet('channel_tracking');
    const shown = sheet.getRange(3, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0] ?? [];
    const last = shown.indexOf('Non affecté') + 1;
    sheet.getRange(5, last).setValue(777);
    ask(runtime, { kind: 'add-members', planId, list: 'channel', names: ['Web'] });
    expect(sheet.getRange(3, last, 1, 2).getValues()).toEqual([['Web', 'Non affecté']]);
    expect(sheet.getRange(5, last + 1).getValue()).toBe(777);
    const around = [4, 5, 6, 15].map((row) => sheet.getRange(row, last + 1).getFormula() !== '');
    expect(around).toEqual([true, false, true, true]);
  });
});
