import type { Runtime } from '../../workbench/runtime/host';
import { makePlan } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { preparedPlan } from '../support/prepared-plan';
import { openWorkbook } from '../support/runtime';
import { ask } from '../support/serve';

const SMALL = { tabs: ['swot'] } as const;
const OPTIONS = { locale: 'en_US', userLocale: 'en' } as const;

/** What people read and what is calculated, row by row. */
const shown = ({ spreadsheet }: Runtime) =>
  spreadsheet.getSheets().flatMap((sheet) => {
    const range = sheet.getDataRange();
    const [values, formulas, notes] = [range.getDisplayValues(), range.getFormulas(), range.getNotes()];
    return values.map((row, index) => [sheet.getName(), row, formulas[index], notes[index]].join('|'));
  });

test('a plan opened again is the plan that is made: every cell shows and calculates the same', () => {
  const made = openWorkbook(OPTIONS);
  const madeId = makePlan(made, { ...SMALL, language: 'en' });
  const { runtime, planId } = preparedPlan({ ...SMALL, language: 'en' }, OPTIONS);
  expect(shown(runtime).map((row) => row.replaceAll(planId, madeId))).toEqual(shown(made));
  const [plan] = ask(runtime, { kind: 'state' }).plans;
  expect(plan).toEqual({ ...ask(made, { kind: 'state' }).plans[0], planId });
});

test('each copy is its own: nothing of what is done to one shows in another', () => {
  const [first, second] = [preparedPlan(SMALL), preparedPlan(SMALL)];
  const cell = ({ runtime, planId }: typeof first) =>
    new PlanTabs(runtime, planId).cell('swot', 2, 'statement');
  cell(first).setValue('À moi');
  ask(first.runtime, { kind: 'remove', confirmed: [], planId: first.planId });
  expect(cell(second).getValue()).toBe('');
  expect(cell(preparedPlan(SMALL)).getValue()).toBe('');
  expect(second.runtime.calls.count()).toBe(0);
});
