import { PlanTabs } from '../support/plan-tabs';
import { preparedPlan } from '../support/prepared-plan';
import { ask, refused } from '../support/serve';

function open() {
  const { runtime, planId } = preparedPlan({ tabs: ['crm_simulator', 'budget'] }, { userLocale: 'fr' });
  const request = { kind: 'send-crm-to-budget', planId } as const;
  return { runtime, request, tabs: new PlanTabs(runtime, planId) };
}
const filled = (tabs: PlanTabs) => tabs.rows('budget').filter((row) => row.get('description') !== '');

test('a sending cut short after its rows is not sent twice', () => {
  const { runtime, request, tabs } = open();
  runtime.faults.failAt('Range.setNotes');
  expect(refused(runtime, request)).toMatchObject([
    { key: 'unexpected', message: expect.stringContaining('contrôlez le plan') as unknown },
  ]);
  runtime.faults.clear();
  const lines = filled(tabs).map((row) => String(row.get('id')));
  expect(lines.length).toBeGreaterThan(3);
  const [refusal] = refused(runtime, request);
  expect(refusal?.key).toBe('crmAlreadySent');
  expect(refusal?.message).toContain(lines.join(', '));
  expect(filled(tabs)).toHaveLength(lines.length);
});

test('a line of people that only resembles one does not stop the sending', () => {
  const { runtime, request, tabs } = open();
  tabs.cell('budget', 0, 'description').setValue('CRM\u00A0: support');
  tabs.cell('budget', 0, 'amount').setValue('à voir');
  expect(ask(runtime, request).lines[0]?.id).toBe('BUD-002');
});

describe('lines go under what people left in a row that looks free', () => {
  test('a formula that shows nothing', () => {
    const { runtime, request, tabs } = open();
    const own = tabs.cell('budget', 3, 'amount').setFormula('=IF(1=1;"";5)');
    runtime.calls.reset();
    expect(ask(runtime, request).lines[0]?.id).toBe('BUD-005');
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
    expect(own.getFormula()).toBe('=IF(1=1;"";5)');
  });

  test('a note on an id', () => {
    const { runtime, request, tabs } = open();
    const id = tabs.cell('budget', 1, 'id').setNote('Réservé au salon');
    expect(ask(runtime, request).lines[0]?.id).toBe('BUD-003');
    expect(id.getNote()).toBe('Réservé au salon');
  });

  test('a word in a column of theirs', () => {
    const { runtime, request, tabs } = open();
    tabs.sheet('budget').insertColumnsAfter(tabs.columns('budget').get('description') ?? 1, 1);
    const own = tabs.cell('budget', 2, 'description').offset(0, 1).setValue('Salon');
    expect(ask(runtime, request).lines[0]?.id).toBe('BUD-004');
    expect(own.getValue()).toBe('Salon');
  });
});
