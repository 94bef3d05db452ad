import { AXES } from '../../../src/core/plan/answers';
import { lineOf, LOCALES, YearPlan } from './year-plan';

/** The same numbers at each run. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Sales as people leave them: names blank, in capitals, of no list; credit beside; days after the reference one. */
function sales(plan: YearPlan, count: number) {
  const draw = drawer(20_270_316);
  const one = <T>(values: readonly T[]): T | undefined => values[draw(values.length)];
  const day = () => `2027-0${1 + draw(4)}-${String(1 + draw(28)).padStart(2, '0')}`;
  const names = (...known: readonly string[]) => ['', plan.label('rep', 'UNASSIGNED'), ...known];
  return Array.from({ length: count }, (_, index) => ({
    day: day(),
    rep: one(names('Anne', 'ANNE', 'Luc')) ?? '',
    product: one(names('Lampes', 'Bureaux')) ?? '',
    channel: one(names('Site', 'Boutique', 'site')) ?? '',
    value: (draw(2_000_000) - 200_000) / 100,
    credit_type: index % 9 === 0 ? plan.label('credit', 'overlay') : '',
    id: index % 11 === 0 ? `EX-${index}` : `ACT-${index}`,
  }));
}

const FIGURES = ['target', 'actual', 'expected', 'gap', 'attainment', 'projection'] as const;

/** Cents, or a share to nine digits; a blank is null. */
const read = (value: unknown): number | null =>
  typeof value === 'number' ? Number(value.toFixed(Math.abs(value) > 2 ? 2 : 9)) : null;

describe.each(LOCALES)('P36, in $locale', ({ language }) => {
  const plan = new YearPlan(language);
  plan.sell(sales(plan, 120));

  /** Lines of an axis as the roll-up tab shows them: the global one, then the members. */
  const inTab = (axis: string) =>
    plan.tabs
      .rows('rollup')
      .filter((row) => row.get('axis') === plan.label('axis', axis) && row.get('metric') === plan.metric)
      .map((row) => ({
        member: String(row.get('member')),
        ...Object.fromEntries(FIGURES.map((key) => [key, read(row.get(key))])),
      }));

  const inSidebar = (axis: 'rep' | 'product' | 'channel') =>
    plan.rollUp({ axis }).lines.map((line) => ({
      member: line.member,
      ...Object.fromEntries(FIGURES.map((key) => [key, read(line[key])])),
    }));

  test.each(AXES)('the sidebar, from the lines, and the tab, from the layer, show the same by %s', (axis) => {
    expect(inSidebar(axis)).toEqual(inTab(axis));
  });

  test('and the same for the whole, and by month', () => {
    const { total } = plan.rollUp({ axis: 'rep' });
    expect(inTab('global')).toMatchObject([
      {
        target: read(total.target),
        actual: read(total.actual),
        expected: read(total.expected),
        projection: read(total.projection),
      },
    ]);
    const months = plan.rollUp({ axis: 'month' }).lines.map(({ actual }) => actual);
    expect(months).toEqual(inTab('month').map((row) => Object(row).actual ?? null));
  });

  test('crossed with any other cut, each axis keeps its totals', () => {
    for (const axis of AXES) {
      const alone = plan.rollUp({ axis });
      for (const across of AXES.filter((other) => other !== axis)) {
        const crossed = plan.rollUp({ axis, across });
        expect(crossed.lines).toEqual(alone.lines);
        for (const { key, lines } of crossed.crossed ?? []) {
          const sum = lines.reduce((cents, { actual }) => cents + Math.round((actual ?? 0) * 100), 0);
          expect(sum).toBe(Math.round((lineOf(crossed, key).actual ?? 0) * 100));
        }
      }
    }
  });
});
