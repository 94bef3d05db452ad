import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { guardColumn } from '../../src/core/plan/layout';
import { table as tableTemplate } from '../../src/core/schema/catalogue';
import type { Runtime } from '../../workbench/runtime/host';
import { errorCells } from '../support/error-cells';
import { named } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { preparedPlan } from '../support/prepared-plan';
import { ask, reply } from '../support/serve';
import { edit, EDIT_KINDS, TYPED_TABS, type Edit } from './edits';
import { belonging, typedCells } from './typed';

/** Runs in an ordinary test; `PAC_RUNS=500 npx jest test/properties` makes the whole walk. */
const RUNS = Number(process.env['PAC_RUNS'] ?? 40);
const SEED = Number(process.env['PAC_SEED'] ?? 20_261_128);

const ANSWERS = {
  style: 'mix',
  tabs: ['home', ...TYPED_TABS],
  members: { rep: named('Anne') },
};
const OPTIONS = { userLocale: 'fr' };
const { planId } = preparedPlan(ANSWERS, OPTIONS);

/** Rows of a tab that people filled, and those Home counts. */
function counted(runtime: Runtime, table: string): { readonly filled: number; readonly seen: unknown } {
  const tabs = new PlanTabs(runtime, planId);
  const guard = guardColumn(tableTemplate(table)) ?? '';
  const filled = tabs.rows(table).filter((row) => row.get(guard) !== '').length;
  const name = tabs.sheet(table).getName();
  const index = tabs.rows('home').find((row) => row.get('tab') === name);
  return { filled, seen: index?.get('filled') };
}

/** Makes the plan look older than the templates of today. */
function age({ spreadsheet }: Runtime): void {
  for (const sheet of spreadsheet.getSheets())
    for (const metadata of sheet.getDeveloperMetadata())
      metadata.setValue((metadata.getValue() ?? '').replace(/"version":\d+/u, '"version":0'));
}

/** A command refuses a plan that lacks a column, and says to repair it; it then writes nothing. */
function asks(runtime: Runtime, request: Parameters<typeof reply>[1]): void {
  const got = reply(runtime, request);
  if (!got.ok) expect(got.errors.map(({ key }) => key)).toEqual(['columnMissing']);
}

const OPERATIONS = {
  repair: (runtime: Runtime) => void ask(runtime, { kind: 'repair', planId }),
  upgrade: (runtime: Runtime) => {
    age(runtime);
    const { plan } = ask(runtime, { kind: 'repair', planId });
    expect(plan.outdated).toBe(false);
  },
  addTabs: (runtime: Runtime) => asks(runtime, { kind: 'add-tabs', planId, tables: ['stakes', 'market'] }),
  addRep: (runtime: Runtime) => asks(runtime, { kind: 'add-members', planId, list: 'rep', names: ['Zoé'] }),
} as const satisfies Readonly<Record<string, (runtime: Runtime) => void>>;
type Operation = keyof typeof OPERATIONS;

const edits = array(
  record<Edit>({ kind: constantFrom(...EDIT_KINDS), tab: nat(2), row: nat(20), column: nat(40) }),
  { minLength: 1, maxLength: 6 },
);
const operation = constantFrom<Operation>('repair', 'upgrade', 'addTabs', 'addRep');

/** One life of a plan: a person edits it, then asks for something. */
function live(all: readonly Edit[], asked: Operation): void {
  const { runtime } = preparedPlan(ANSWERS, OPTIONS);
  for (const one of all) edit(runtime, planId, one);
  const before = belonging(typedCells(runtime));
  OPERATIONS[asked](runtime);
  expect(belonging(typedCells(runtime))).toEqual(before);
  if (asked !== 'repair' && asked !== 'upgrade') return;
  expect(errorCells(runtime)).toEqual([]);
  expect(ask(runtime, { kind: 'repair-preview', planId }).items).toEqual([]);
  for (const table of TYPED_TABS) {
    const { filled, seen } = counted(runtime, table);
    if (!new PlanTabs(runtime, planId).sheet(table).isSheetHidden()) expect(seen).toBe(filled);
  }
}

test(`whatever people do to a plan, nothing they typed is lost (${RUNS} runs, seed ${SEED})`, () => {
  console.log(`${RUNS} runs from seed ${SEED}`);
  assert(property(edits, operation, live), { numRuns: RUNS, seed: SEED, endOnFailure: true });
}, 1_800_000);
