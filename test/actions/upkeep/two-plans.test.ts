import type { Request } from '../../../src/contract';
import type { SheetSnapshot } from '../../../workbench/runtime/book';
import { makePlan, named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask } from '../../support/serve';

const TABS = ['home', 'swot', 'budget'];

/** This year's plan, in which people work, and next year's beside it. */
const { runtime, planId: thisYear } = preparedPlan({ tabs: TABS }, { userLocale: 'fr' });
const now = new PlanTabs(runtime, thisYear);
now.type('swot', 0, 'quadrant', 'Force');
now.type('swot', 0, 'statement', 'Une équipe soudée');
now.type('actuals', 0, 'date', '03/02/2027');
now.type('actuals', 0, 'value', '1500');
const nextYear = makePlan(runtime, {
  tabs: TABS,
  fiscalStart: '2028-01-01',
  members: { rep: named('Anne Roux', 'Luc Petit') },
});

/** The tabs of a plan, and the names that lead to them. */
function picture(planId: string): { sheets: readonly SheetSnapshot[]; names: readonly string[] } {
  const { sheets, names } = runtime.snapshot();
  const tabs = new PlanTabs(runtime, planId);
  const own = new Set(tabs.tables.map((table) => tabs.sheet(table).getName()));
  return {
    sheets: sheets.filter(({ name }) => own.has(name)),
    names: Object.entries(names)
      .filter(([name]) => name.startsWith('PAC_'))
      .map(([name, place]) => `${name} ${place}`),
  };
}

const before = picture(thisYear);
const planId = nextYear;

const REQUESTS: readonly Request[] = [
  { kind: 'add-tabs', planId, tables: ['stakes', 'team'] },
  { kind: 'add-members', planId, list: 'rep', names: ['Zoé Martin'] },
  { kind: 'rename', planId, list: 'rep', from: 'Luc Petit', to: 'Luc Grand' },
  { kind: 'show-example', planId, table: 'swot' },
  { kind: 'remove-examples', planId },
  { kind: 'refresh', planId },
  { kind: 'check-plan', planId },
  { kind: 'export', planId },
  { kind: 'repair', planId },
  { kind: 'change-language', planId, language: 'en' },
];

test('whatever is asked of next year’s plan, this year’s stays as it is', () => {
  for (const request of REQUESTS) ask(runtime, request);
  expect(picture(thisYear)).toEqual(before);
});

test('each plan is repaired in its own tabs alone', () => {
  now.cell('swot', 0, 'score').clearContent();
  const tabs = (id: string) =>
    ask(runtime, { kind: 'repair-preview', planId: id }).items.map(({ table }) => table);
  expect([tabs(thisYear), tabs(nextYear)]).toEqual([['swot'], []]);
  ask(runtime, { kind: 'repair', planId: thisYear });
  expect(picture(thisYear)).toEqual(before);
});

test('removing next year’s plan leaves this year’s as it is', () => {
  const { tabs } = ask(runtime, { kind: 'removal-preview', planId });
  ask(runtime, { kind: 'remove', planId, confirmed: tabs.map(({ name }) => name) });
  expect(picture(thisYear)).toEqual(before);
  expect(ask(runtime, { kind: 'state' }).plans.map(({ planId: id }) => id)).toEqual([thisYear]);
});
