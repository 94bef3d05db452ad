import type { Runtime } from '../../workbench/runtime/host';
import { ownOf, ownWorkbook } from '../support/own-workbook';
import { answers } from '../support/plan';
import { ask } from '../support/serve';

/** Calls of one request, those that cost nothing left out. */
interface Cost {
  readonly step: string;
  readonly all: number;
  readonly read: number;
  readonly write: number;
  readonly other: number;
  readonly readsAfterWrite: readonly string[];
}

/** Google's side is asked this often at most. Named ranges, some 13 a tab, make most of the beginning. */
const CEILINGS = { beginATab: 24, tab: 56, usualTab: 40, finishATab: 7, planATab: 68 };

const roundTrips = ({ read, write, other }: Cost): number => read + write + other;

function costOf<T>(runtime: Runtime, step: string, request: () => T): { answer: T; cost: Cost } {
  const { calls } = runtime;
  calls.reset();
  const answer = request();
  const [read, write, other] = [calls.count('read'), calls.count('write'), calls.count('other')];
  const readsAfterWrite = calls.noReadAfterWrite().map(({ method }) => method);
  return { answer, cost: { step, all: calls.count(), read, write, other, readsAfterWrite } };
}

/** Makes a plan as the sidebar does, and counts. */
function makeCounting(runtime: Runtime, tabs: 'essential' | 'complete') {
  const begun = costOf(runtime, 'begin', () => ask(runtime, { kind: 'begin', answers: answers({ tabs }) }));
  const { planId, steps } = begun.answer;
  const built = steps.map(({ table }, step) =>
    costOf(runtime, table, () => ask(runtime, { kind: 'build', planId, step })),
  );
  const finished = costOf(runtime, 'finish', () => ask(runtime, { kind: 'finish', planId }));
  return { planId, begin: begun.cost, tabs: built.map(({ cost }) => cost), finish: finished.cost };
}

const runtime = ownWorkbook({ userLocale: 'fr' });
const before = ownOf(runtime.snapshot());
const made = makeCounting(runtime, 'essential');
const every = [made.begin, ...made.tabs, made.finish];

function figures(): string {
  const sum = every.reduce((total, cost) => total + roundTrips(cost), 0);
  const all = every.reduce((total, cost) => total + cost.all, 0);
  const lines = every.map((cost) => `${cost.step}: ${roundTrips(cost)} (${cost.all} with local ones)`);
  return `Round trips: ${sum} for ${made.tabs.length} tabs (${all} calls with local ones)\n${lines.join('\n')}`;
}

describe('making an essential plan', () => {
  beforeAll(() => console.log(figures()));

  test.each(every)('$step reads nothing once it has written', ({ readsAfterWrite }) =>
    expect(readsAfterWrite).toEqual([]),
  );

  test.each(made.tabs)('$step is written in few round trips', (cost) => {
    expect(roundTrips(cost)).toBeLessThanOrEqual(CEILINGS.tab);
  });

  test('beginning, finishing and the whole cost little a tab', () => {
    const count = made.tabs.length;
    const whole = every.reduce((sum, cost) => sum + roundTrips(cost), 0);
    expect(roundTrips(made.begin) / count).toBeLessThanOrEqual(CEILINGS.beginATab);
    expect(made.tabs.reduce((sum, cost) => sum + roundTrips(cost), 0) / count).toBeLessThanOrEqual(
      CEILINGS.usualTab,
    );
    expect(roundTrips(made.finish) / count).toBeLessThanOrEqual(CEILINGS.finishATab);
    expect(whole / count).toBeLessThanOrEqual(CEILINGS.planATab);
  });

  test('leaves the tabs people had as they were', () => {
    expect(ownOf(runtime.snapshot())).toEqual(before);
  });

  test('is said complete, with ours beside a tab of the same name', () => {
    const [plan] = ask(runtime, { kind: 'state' }).plans;
    expect(plan).toMatchObject({ planId: made.planId, state: 'complete' });
    expect(plan?.tabs.find(({ table }) => table === 'swot')?.name).toBe('SWOT 2');
  });
});

describe('every other request on the plan', () => {
  const { planId } = made;
  const REQUESTS = [
    { kind: 'roll-up', planId, axis: 'rep' },
    { kind: 'type-totals', planId, axis: 'rep', totals: [{ name: 'Anne Roux', amount: '1 200,50' }] },
    { kind: 'refresh', planId },
    { kind: 'export', planId },
    { kind: 'first-action', planId },
    { kind: 'open', planId, table: 'lists' },
    { kind: 'add-tabs', planId, tables: ['risks', 'team'] },
    { kind: 'verify', planId },
  ] as const;

  test.each(REQUESTS)('$kind reads nothing once it has written', (request) => {
    const { cost } = costOf(runtime, request.kind, () => ask(runtime, request));
    expect(cost.readsAfterWrite).toEqual([]);
  });

  test('leaves the tabs people had as they were', () => {
    expect(ownOf(runtime.snapshot())).toEqual(before);
  });
});
