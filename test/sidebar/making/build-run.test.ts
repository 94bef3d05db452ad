import { createBuild, type Progress } from '../../../sidebar/making/build-run';
import { createServer } from '../../../sidebar/server/server';
import { fakeRunner } from '../support/fake-runner';
import { fakeServer } from '../support/fake-server';
import { workbook } from '../support/state';

const steps = ['home', 'swot', 'objectives'].map((table) => ({ table, name: table }));
const plan = { planId: 'PLAN-1', steps };

function buildWith(changes: Parameters<typeof fakeServer>[1] = {}) {
  const fake = fakeServer(workbook('fr'), changes);
  const build = createBuild(createServer(fakeRunner(fake.serve)), plan);
  const seen: Progress[] = [];
  build.watch((progress) => seen.push(progress));
  const asked = (): string[] =>
    fake.received.map((request) => ('step' in request ? `${request.kind} ${request.step}` : request.kind));
  return { build, seen, asked };
}

const whole = ['build 0', 'build 1', 'build 2', 'finish', 'verify'];

test('builds tab by tab, finishes, verifies', async () => {
  const { build, seen, asked } = buildWith();
  await expect(build.run()).resolves.toMatchObject({
    kind: 'built',
    report: { visible: 10 },
    check: { probe: true },
  });
  expect(asked()).toEqual(whole);
  expect(seen.map(({ phase, done }) => `${phase} ${done}`)).toEqual([
    'building 0',
    'building 1',
    'building 2',
    'building 3',
    'finishing 3',
    'checking 3',
  ]);
});

test('cancelled, it lets the tab being built end, then removes everything', async () => {
  const { build, asked } = buildWith();
  build.watch(({ done }) => done === 1 && build.cancel());
  await expect(build.run()).resolves.toEqual({ kind: 'cancelled' });
  expect(asked()).toEqual(['build 0', 'remove']);
});

test('after a failure it goes on from where it stopped', async () => {
  let broken = true;
  const { build, asked } = buildWith({
    build: ({ step }) => {
      if (step === 1 && broken) throw new Error('HTTP 0');
      return { step };
    },
  });
  await expect(build.run()).rejects.toThrow('HTTP 0');
  broken = false;
  await expect(build.run()).resolves.toMatchObject({ kind: 'built' });
  expect(asked()).toEqual(['build 0', 'build 1', ...whole.slice(1)]);
});

test('a check that cannot run does not undo the plan', async () => {
  const { build } = buildWith({
    verify: () => {
      throw new Error('too long');
    },
  });
  await expect(build.run()).resolves.toMatchObject({ kind: 'built', check: null });
});
