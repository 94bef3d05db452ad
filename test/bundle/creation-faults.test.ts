import type { Snapshot } from '../../workbench/runtime/book';
import type { Runtime } from '../../workbench/runtime/host';
import { ownOf, ownWorkbook } from '../support/own-workbook';
import { answers, named } from '../support/plan';
import { openWorkbook } from '../support/runtime';
import { ask, reply } from '../support/serve';
import { turningPoints, type CallPoint } from '../support/turning-points';

/** The smallest plan: one chosen tab, and all it calculates from. */
const SMALL = answers({ tabs: ['swot'], members: { rep: named('Anne Roux', 'Luc Petit') } });

interface Saved {
  readonly book: ReturnType<Runtime['book']['save']>;
  readonly properties: ReturnType<Runtime['saveProperties']>;
}

const save = (runtime: Runtime): Saved => ({
  book: runtime.book.save(),
  properties: runtime.saveProperties(),
});
const open = (saved: Saved): Runtime => openWorkbook({ ...saved, userLocale: 'fr' });

/** A picture in which the id of the plan, which is drawn by lot, is told by a word. */
function pictureOf(runtime: Runtime, planId: string): Snapshot {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same picture
  return JSON.parse(JSON.stringify(runtime.snapshot()).replaceAll(planId, 'PLAN')) as Snapshot;
}

/** A plan made without any trouble, at its turns. */
const clean = ownWorkbook({ userLocale: 'fr' });
const before = clean.snapshot();
const empty = save(clean);
clean.calls.reset();
const { planId, steps } = ask(clean, { kind: 'begin', answers: SMALL });
const beginCalls = turningPoints(clean.calls.list);
const begunPicture = pictureOf(clean, planId);
const begun = save(clean);
const stepCalls = new Map(
  steps.map(({ table }, step) => {
    clean.calls.reset();
    ask(clean, { kind: 'build', planId, step });
    return [table, turningPoints(clean.calls.list)] as const;
  }),
);
clean.calls.reset();
ask(clean, { kind: 'finish', planId });
const finishCalls = turningPoints(clean.calls.list);
const whole = pictureOf(clean, planId);

/** Asks, while a fault waits: the execution may die without an answer. */
function attempt(runtime: Runtime, request: Parameters<typeof reply>[1]): string {
  try {
    const got = reply(runtime, request);
    return got.ok ? 'done' : (got.errors[0]?.key ?? '');
  } catch {
    return 'killed';
  } finally {
    runtime.faults.clear();
  }
}

/** What the next opening finds. Whatever it is, people's own tabs are as they were. */
function found(runtime: Runtime): { state: string; planId: string } {
  const picture = runtime.snapshot();
  const [plan] = ask(runtime, { kind: 'state' }).plans;
  expect(plan ? ownOf(picture) : picture).toEqual(plan ? ownOf(before) : before);
  return plan ?? { state: 'as before', planId: '' };
}

function remove(runtime: Runtime, id: string): void {
  ask(runtime, { kind: 'remove', confirmed: [], planId: id });
  expect(runtime.snapshot()).toEqual(before);
}

/** One in so many of them. */
const oneIn = (count: number, points: readonly CallPoint[]): readonly CallPoint[] =>
  points.filter((_, index) => index % count === 0);

describe('beginning a plan', () => {
  const points = beginCalls.filter(({ at }, index) => at < 100 || index % 3 === 0);

  test.each(oneIn(2, points))('a failure at $method, call $at, leaves the workbook as before', ({ at }) => {
    const runtime = open(empty);
    runtime.faults.failAt(at);
    attempt(runtime, { kind: 'begin', answers: SMALL });
    expect(['as before', 'building']).toContain(found(runtime).state);
  });

  test.each(oneIn(3, points))('cut at $method, call $at, it can be taken up, or removed', ({ at }) => {
    const runtime = open(empty);
    runtime.faults.killAt(at);
    attempt(runtime, { kind: 'begin', answers: SMALL });
    const left = found(runtime);
    if (left.state === 'as before') return;
    expect(left.state).toBe('building');
    if (at % 2 === 0) return remove(runtime, left.planId);
    expect(ask(runtime, { kind: 'resume', planId: left.planId }).steps).toEqual(steps);
    expect(pictureOf(runtime, left.planId)).toEqual(begunPicture);
  });
});

describe.each([
  { table: 'rollup', everyCut: 4 },
  { table: 'objectives', everyCut: 18 },
  { table: 'home', everyCut: 18 },
])('building $table', ({ table, everyCut }) => {
  const step = steps.findIndex((one) => one.table === table);
  const request = { kind: 'build', planId, step } as const;
  const points = stepCalls.get(table) ?? [];
  const tabOf = (runtime: Runtime) =>
    pictureOf(runtime, planId).sheets.find(({ name }) => name === steps[step]?.name);
  const undisturbed = open(begun);
  ask(undisturbed, request);
  const tab = tabOf(undisturbed);

  test.each(oneIn(9, points))('a failure at $method, call $at, leaves the workbook as before', ({ at }) => {
    const runtime = open(begun);
    runtime.faults.failAt(at);
    attempt(runtime, request);
    const { state } = found(runtime);
    expect(['as before', 'building']).toContain(state);
    if (state === 'building') remove(runtime, planId);
  });

  test.each(oneIn(everyCut, points))('cut at $method, call $at, it is finished', ({ at }) => {
    const runtime = open(begun);
    runtime.faults.killAt(at);
    attempt(runtime, request);
    expect(found(runtime).state).toBe('building');
    expect(ask(runtime, { kind: 'resume', planId }).steps).toEqual(steps);
    ask(runtime, request);
    expect(tabOf(runtime)).toEqual(tab);
  });
});

describe('finishing', () => {
  test.each(oneIn(2, finishCalls))('cut at $method, call $at, it is finished by another try', ({ at }) => {
    const runtime = open(begun);
    runtime.faults.killAt(at);
    attempt(runtime, { kind: 'finish', planId });
    if (found(runtime).state === 'building') ask(runtime, { kind: 'finish', planId });
    expect(found(runtime).state).toBe('complete');
  });

  test.each(oneIn(3, finishCalls))('a failure at $method, call $at, leaves it to be finished', ({ at }) => {
    const runtime = open(begun);
    runtime.faults.failAt(at);
    attempt(runtime, { kind: 'finish', planId });
    expect(['building', 'complete']).toContain(found(runtime).state);
  });
});

test('a plan cut in its beginning, then in a tab, becomes the plan it would have been', () => {
  const runtime = open(empty);
  runtime.faults.killAt('Sheet.insertColumnsAfter');
  expect(attempt(runtime, { kind: 'begin', answers: SMALL })).toBe('killed');
  const { planId: id } = found(runtime);
  runtime.faults.killAt('Range.setNotes');
  const rest = ask(runtime, { kind: 'resume', planId: id }).steps;
  expect(attempt(runtime, { kind: 'build', planId: id, step: 0 })).toBe('killed');
  rest.forEach((_, step) => ask(runtime, { kind: 'build', planId: id, step }));
  ask(runtime, { kind: 'finish', planId: id });
  expect(pictureOf(runtime, id)).toEqual(whole);
});
