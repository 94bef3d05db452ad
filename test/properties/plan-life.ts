import { guardColumn } from '../../src/core/plan/layout';
import { table as tableTemplate } from '../../src/core/schema/catalogue';
import type { Runtime } from '../../workbench/runtime/host';
import { errorCells } from '../support/error-cells';
import { named } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { preparedPlan } from '../support/prepared-plan';
import { ask, reply } from '../support/serve';
import { edit, TYPED_TABS, type Edit } from './edits';
import { belonging, typedCells } from './typed';

const ANSWERS = { style: 'mix', tabs: ['home', ...TYPED_TABS], members: { rep: named('Anne') } };
const OPTIONS = { userLocale: 'fr', now: new Date('2027-06-15T09:00:00+02:00') };
const { planId } = preparedPlan(ANSWERS, OPTIONS);

/** What is asked of a plan once people have edited it. */
export const OPERATIONS = ['repair', 'upgrade', 'addTabs', 'addRep'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Makes the plan look older than the templates of today. */
function age({ spreadsheet }: Runtime): void {
  for (const sheet of spreadsheet.getSheets())
    for (const metadata of sheet.getDeveloperMetadata())
      metadata.setValue((metadata.getValue() ?? '').replace(/"version":\d+/u, '"version":0'));
}

/** What a command refuses, but for a column that is missing: it then says to repair the plan, and writes nothing. */
function refusals(runtime: Runtime, request: Parameters<typeof reply>[1]): readonly string[] {
  const got = reply(runtime, request);
  return got.ok ? [] : got.errors.map(({ key }) => key).filter((key) => key !== 'columnMissing');
}

const ASK: Readonly<Record<Operation, (runtime: Runtime) => readonly string[]>> = {
  repair: (runtime) => refusals(runtime, { kind: 'repair', planId }),
  upgrade: (runtime) => {
    age(runtime);
    return ask(runtime, { kind: 'repair', planId }).plan.outdated ? ['still outdated'] : [];
  },
  addTabs: (runtime) => refusals(runtime, { kind: 'add-tabs', planId, tables: ['stakes', 'market'] }),
  addRep: (runtime) => refusals(runtime, { kind: 'add-members', planId, list: 'rep', names: ['Zoé'] }),
};

/** Tabs where Home counts other rows than people filled. */
function miscounted(runtime: Runtime): readonly string[] {
  const tabs = new PlanTabs(runtime, planId);
  const index = tabs.rows('home');
  return TYPED_TABS.filter((table) => {
    const guard = guardColumn(tableTemplate(table)) ?? '';
    // Until Repair, a column that lost its mark is not to be found from here.
    if (!tabs.columns(table).has(guard)) return false;
    const filled = tabs.rows(table).filter((row) => row.get(guard) !== '').length;
    const name = tabs.sheet(table).getName();
    const seen = index.find((row) => row.get('tab') === name)?.get('filled');
    return typeof seen === 'number' && seen !== filled;
  });
}

/** Whether Home shows something else than what the lines of actuals add up to. */
function missold(runtime: Runtime): readonly string[] {
  const tabs = new PlanTabs(runtime, planId);
  const typed = tabs.rows('actuals').reduce((sum, row) => sum + Number(row.get('value') ?? 0), 0);
  return Number(tabs.named('PAC_HOME_MAIN_ACTUAL')) === typed ? [] : ['actuals'];
}

/** Tabs with rows that no total counts and no check names. */
function untold(runtime: Runtime): readonly string[] {
  const uncounted = [...miscounted(runtime), ...missold(runtime)];
  if (uncounted.length === 0) return [];
  const { findings } = ask(runtime, { kind: 'check-plan', planId });
  const told = new Set(findings.filter(({ severity }) => severity === 'error').map(({ table }) => table));
  return uncounted.filter((table) => !told.has(table));
}

/** Whether a tab is a copy people made: what was broken in it when they made it is theirs to keep. */
function copyFinder(runtime: Runtime): (tab: string) => boolean {
  const tabs = new PlanTabs(runtime, planId);
  const own = new Set(tabs.tables.map((table) => tabs.sheet(table).getName()));
  return (tab) => !own.has(tab);
}

/**
 * What is wrong with a plan just repaired.
 * @param broken cells of the copies that were broken before
 */
function unrepaired(runtime: Runtime, broken: readonly string[]): readonly string[] {
  const left = ask(runtime, { kind: 'repair-preview', planId }).items;
  return [
    ...errorCells(runtime).filter((cell) => !broken.includes(cell)),
    ...left.map(({ tab, sentence }) => `${tab}: ${sentence}`),
    ...[...miscounted(runtime), ...missold(runtime)].map((table) => `${table} is miscounted`),
  ];
}

/** Typed cells that are no longer where they belong. */
function lost(before: readonly string[], after: readonly string[]): readonly string[] {
  const found = new Set(after);
  return before.filter((row) => !found.has(row));
}

/** One life of a plan: a person edits it, then asks for something. @returns everything that went wrong. */
export function problemsAfter(edits: readonly Edit[], operation: Operation): readonly string[] {
  const { runtime } = preparedPlan(ANSWERS, OPTIONS);
  for (const one of edits) edit(runtime, planId, one);
  const before = belonging(typedCells(runtime));
  const broken = errorCells(runtime, copyFinder(runtime));
  const refused = ASK[operation](runtime);
  const after = belonging(typedCells(runtime));
  const gone = [...lost(before, after), ...lost(after, before)];
  const isRepair = operation === 'repair' || operation === 'upgrade';
  return [...refused, ...gone, ...(isRepair ? unrepaired(runtime, broken) : untold(runtime))];
}
