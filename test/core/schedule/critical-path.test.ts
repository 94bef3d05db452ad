import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import { workingDays } from '../../../src/core/calendar/working-days';
import { criticalPath, type Step } from '../../../src/core/schedule/critical-path';

const MONDAY = day(2027, 3, 1);
const NO_DAY_OFF: ReadonlySet<number> = new Set();

/** An action of some calendar days from a Monday. */
const step = (id: string, after: string, length: number, changes: Partial<Step> = {}): Step => ({
  id,
  after,
  start: MONDAY,
  end: MONDAY + length - 1,
  isKept: true,
  ...changes,
});
const critical = (steps: readonly Step[], daysOff = NO_DAY_OFF) =>
  criticalPath(steps, daysOff).flatMap((isCritical, index) => (isCritical ? [steps[index]?.id] : []));

test('the longest chain counts working days, weekends and holidays left out', () => {
  const steps = [step('A', '', 3), step('B', 'A', 7), step('C', 'A', 8), step('D', '', 30)];
  expect(critical(steps)).toEqual(['A', 'C']);
  expect(critical(steps, new Set([MONDAY + 7]))).toEqual(['A', 'B', 'C']);
});

test.each([
  ['one action alone is no chain', [step('A', '', 5), step('B', '', 9)], []],
  ['chains as long are all told', [step('A', '', 1), step('B', 'A', 2), step('C', 'A', 2)], ['A', 'B', 'C']],
  ['no dates, no path', [step('A', '', 1, { end: null }), step('B', 'A', 1, { start: null })], []],
  ['the end before the start lasts no day', [step('A', '', 5), step('B', 'A', -3)], ['A', 'B']],
  ['an unknown action before is none', [step('A', 'Z', 5), step('B', 'A', 1)], ['A', 'B']],
  ['case is not told apart', [step('act-1', '', 5), step('B', 'ACT-1', 1)], ['act-1', 'B']],
  [
    'of two actions with one id, the first is named',
    [step('A', '', 1), step('A', '', 9), step('B', 'A', 1)],
    ['A', 'B'],
  ],
  ['blank ids name nobody', [step('', '', 9), step('B', '', 1)], []],
])('%s', (_, steps, expected) => {
  expect(critical(steps)).toEqual(expected);
});

test('what is left out breaks its chain', () => {
  const steps = [
    step('A', '', 5),
    step('B', 'A', 5, { isKept: false }),
    step('C', 'B', 5),
    step('D', 'C', 1),
  ];
  expect(critical(steps)).toEqual(['C', 'D']);
});

test('loops are no chain, and hold none back', () => {
  const loop = [step('A', 'C', 90), step('B', 'A', 90), step('C', 'B', 90), step('S', 'S', 90)];
  const others = [step('X', 'B', 2), step('Y', 'X', 2), step('Z', 'S', 1)];
  expect(critical([...loop, ...others])).toEqual(['X', 'Y']);
});

const count = fc.integer({ min: 1, max: 9 });
const anySteps = count.chain((size) =>
  fc.array(
    fc.record({
      after: fc.oneof(
        fc.constant(''),
        fc.integer({ min: 0, max: size }).map((index) => `S${index}`),
      ),
      from: fc.integer({ min: 0, max: 20 }),
      days: fc.option(fc.integer({ min: 0, max: 15 }), { nil: null }),
      isKept: fc.boolean(),
    }),
    { minLength: size, maxLength: size },
  ),
);
const stepsOf = (given: readonly { after: string; from: number; days: number | null; isKept: boolean }[]) =>
  given.map(({ after, from, days, isKept }, index) =>
    step(`S${index}`, after, 1, {
      start: MONDAY + from,
      end: days === null ? null : MONDAY + from + days,
      isKept,
    }),
  );

/** Every chain there is, by going up from each step: the plain way. */
function everyChain(steps: readonly Step[]): readonly (readonly Step[])[] {
  const before = (one: Step) => steps.find(({ id, isKept }) => isKept && id === one.after);
  const climb = (from: Step): readonly Step[] => {
    const chain: Step[] = [];
    for (let at: Step | undefined = from; at && !chain.includes(at); at = before(at)) chain.unshift(at);
    return chain;
  };
  const isLooped = (one: Step): boolean => {
    const parent = before(one);
    return parent !== undefined && climb(parent).includes(one);
  };
  return steps
    .filter((one) => one.isKept && !isLooped(one))
    .map((one) => climb(one).filter((member) => !isLooped(member)));
}

const days = (chain: readonly Step[]) =>
  chain.reduce(
    (sum, { start, end }) => sum + (start === null || end === null ? 0 : workingDays(start, end, NO_DAY_OFF)),
    0,
  );

test('agrees with every chain followed by hand', () => {
  fc.assert(
    fc.property(anySteps, (given) => {
      const steps = stepsOf(given);
      const chains = everyChain(steps).filter((chain) => chain.length > 1);
      const longest = Math.max(0, ...chains.map(days));
      const told = chains.filter((chain) => longest > 0 && days(chain) === longest).flat();
      expect(new Set(critical(steps))).toEqual(new Set(told.map(({ id }) => id)));
    }),
  );
});

test('a chain of ten thousand actions is walked', () => {
  const steps = Array.from({ length: 10_000 }, (_, index) => step(`S${index}`, `S${index + 1}`, 1));
  expect(criticalPath(steps, NO_DAY_OFF).every(Boolean)).toBe(true);
});
