import type { SharingChoices } from '../../../src/contract';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask, refused } from '../../support/serve';

function open() {
  const { runtime, planId } = preparedPlan(
    {},
    { userLocale: 'fr', now: new Date('2026-12-15T10:00:00+01:00') },
  );
  const plan = new PlanTabs(runtime, planId);
  const metric = String(plan.named('PAC_SETTINGS_MAIN_METRIC'));
  return { runtime, planId, plan, metric };
}

const choicesFor = (metric: string, changes: Partial<SharingChoices> = {}): SharingChoices => ({
  metric,
  axes: ['rep', 'month'],
  weights: 'typed',
  years: [1, 1],
  profile: 'even',
  indices: [],
  step: 1,
  keepEdits: true,
  holds: [{ axis: 'rep', member: 'Zoé Martin', amount: '500000' }],
  ...changes,
});

function requested(
  { runtime, planId, metric }: ReturnType<typeof open>,
  changes: Partial<SharingChoices> = {},
) {
  const choices = choicesFor(metric, { weights: 'equal', ...changes });
  const { print } = ask(runtime, { kind: 'share-preview', planId, choices });
  return { kind: 'share', planId, choices, print } as const;
}

/** What every cell holds, formulas as they are written. */
function cells({ plan }: ReturnType<typeof open>, table: string): readonly (readonly unknown[])[] {
  const range = plan.sheet(table).getDataRange();
  const formulas = range.getFormulas();
  return range.getValues().map((row, at) => row.map((value, column) => formulas[at]?.[column] || value));
}

describe('a share that fails', () => {
  const whole = open();
  const request = requested(whole);
  whole.runtime.calls.reset();
  ask(whole.runtime, request);
  /** Numbers of the calls that write. */
  const writes = whole.runtime.calls.list.flatMap(({ kind, method }, at) =>
    kind === 'write' && method !== 'SpreadsheetApp.flush' ? [at + 1] : [],
  );

  test.each([
    ['its second write', writes[1]],
    ['its fourth write', writes[3]],
    ['its last write', writes.at(-1)],
  ])('at %s leaves the tab as it was, and the next one is whole', (_, call = 0) => {
    const opened = open();
    const again = requested(opened);
    const before = cells(opened, 'fixed_totals');
    opened.runtime.calls.reset();
    opened.runtime.faults.failAt(call);
    expect(refused(opened.runtime, again)[0]?.key).toBe('unexpected');
    opened.runtime.faults.clear();
    expect(cells(opened, 'fixed_totals')).toEqual(before);
    ask(opened.runtime, requested(opened));
    expect(cells(opened, 'fixed_totals')).toEqual(cells(whole, 'fixed_totals'));
  });
});

describe('what people put in the tab stays', () => {
  const opened = open();
  const { runtime, plan } = opened;
  const sheet = plan.sheet('fixed_totals');
  const row = (member: string) =>
    plan.rows('fixed_totals').findIndex((cell) => cell.get('member') === member);

  test('a column between ours, a formula for an amount, rows of quarters and of other metrics', () => {
    sheet.insertColumnAfter(5);
    sheet.getRange('F3:F6').setValues([['Mon avis'], ['bien'], ['trop'], ['peu']]);
    const moved = { ...opened, plan: new PlanTabs(runtime, opened.planId) };
    moved.plan.cell('fixed_totals', row('Anne Roux'), 'target').setFormula('=400000*2');
    const last = moved.plan.rows('fixed_totals').filter((cell) => cell.get('metric') !== '').length;
    const quarter = {
      metric: opened.metric,
      period: 'T1',
      axis: 'Commercial',
      member: 'Luc Petit',
      target: '1000',
    };
    for (const [key, text] of Object.entries(quarter)) moved.plan.type('fixed_totals', last, key, text);
    const other = {
      metric: 'Visites',
      period: 'Année',
      axis: 'Commercial',
      member: 'Luc Petit',
      target: '77',
    };
    for (const [key, text] of Object.entries(other)) moved.plan.type('fixed_totals', last + 1, key, text);
    const before = cells(moved, 'fixed_totals');
    ask(runtime, requested(moved, { axes: ['rep'], holds: [] }));
    const after = cells(moved, 'fixed_totals');
    const columns = moved.plan.columns('fixed_totals');
    const written = ['target', 'stretch', 'origin', 'shared', 'shared_stretch', 'axis_gap'].map((key) =>
      columns.get(key),
    );
    const changed = after.flatMap((line, at) =>
      line.flatMap((value, column) => (value === before[at]?.[column] ? [] : [[at + 1, column + 1]])),
    );
    const header = moved.plan.sheet('fixed_totals').getFrozenRows();
    const rows = ['Luc Petit', 'Zoé Martin'].map((member) => header + 1 + row(member));
    expect(new Set(changed.map(([at]) => at))).toEqual(new Set(rows));
    for (const [, column] of changed) expect(written).toContain(column);
    expect(moved.plan.cell('fixed_totals', row('Anne Roux'), 'target').getFormula()).toContain('400000*2');
    expect(moved.plan.cell('fixed_totals', row('Luc Petit'), 'target').getValue()).toBe(920_000);
  });
});
