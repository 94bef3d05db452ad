import { day } from '../../../src/core/calendar/day';
import { rollUp, type RollUp } from '../../../src/core/objectives/roll-up';
import { input, row } from './rows';

const figures = ({ lines }: RollUp) =>
  Object.fromEntries(lines.map(({ member, actual }) => [member, actual]));
const imposed = (targets: Readonly<Record<string, number>>) =>
  new Map(Object.entries(targets).map(([member, target]) => [member, { target, lastYear: target / 2 }]));

describe('a flow', () => {
  const rows = [
    row({ rep: 'Ada', value: 100, channel: 'Web' }),
    row({ rep: 'ADA', value: 50, channel: 'Web' }),
    row({ rep: 'Zoé', value: 30 }),
    row({ value: 7 }),
    row({ rep: 'Bob', value: null }),
    row({ rep: 'Ada', value: 1000, metric: 'Commandes' }),
    row({ rep: 'Ada', value: 1000, id: 'EX-REA-1' }),
    row({ rep: 'Ada', value: 1000, day: day(2025, 12, 31) }),
  ];

  test('sums by member; a label of no member is shown, a blank is unassigned, no figure is null', () => {
    const result = rollUp(input({ rows }));
    expect(figures(result)).toEqual({ Ada: 150, Bob: null, Zoé: 30, UNASSIGNED: 7 });
    expect(result.global.actual).toBe(187);
  });

  test('a zero is a figure', () => {
    expect(figures(rollUp(input({ rows: [row({ rep: 'Bob', value: 0 })] })))).toMatchObject({
      Bob: 0,
      Ada: null,
    });
  });

  test('by month, every month of the period is shown', () => {
    const byMonth = figures(
      rollUp(input({ axis: 'month', rows: [...rows, row({ day: day(2026, 3, 2), value: 5 })] })),
    );
    expect(Object.keys(byMonth)).toHaveLength(12);
    expect(byMonth).toMatchObject({ '2026-01': 187, '2026-02': null, '2026-03': 5 });
  });

  test('rows after the reference day are ignored and counted', () => {
    const late = row({ rep: 'Ada', value: 900, day: day(2026, 6, 2) });
    const result = rollUp(input({ rows: [...rows, late], ref: day(2026, 6, 1) }));
    expect(result.ignored).toBe(1);
    expect(result.global.actual).toBe(187);
  });

  test('overlay credit has a view of its own', () => {
    const overlay = row({ rep: 'Bob', value: 40, creditType: 'overlay' });
    const result = rollUp(input({ rows: [...rows, overlay] }));
    expect(figures(result)).toMatchObject({ Bob: null });
    expect([...result.overlay]).toEqual([['Bob', 40]]);
    expect(result.global.actual).toBe(187);
  });
});

describe('targets', () => {
  const targets = {
    imposed: imposed({ Ada: 300, Bob: 200 }),
    global: { target: 600, lastYear: 250 },
    rows: [row({ rep: 'Ada', value: 150 }), row({ rep: 'Bob', value: 200 })],
  };

  test('each line says what is expected, missing and attained', () => {
    const [ada] = rollUp(input({ ...targets, ref: day(2026, 7, 2) })).lines;
    expect(ada).toMatchObject({ target: 300, lastYear: 150, actual: 150, gap: 150, attainment: 0.5 });
    expect(ada?.expected).toBeCloseTo((300 * 183) / 365, 9);
    expect(ada?.pace).toBeCloseTo(150 / ((300 * 183) / 365), 9);
    expect(ada?.projection).toBeCloseTo(150 / (183 / 365), 9);
    expect(ada?.status).toBe('watch');
  });

  test('a member with a target and no figure has no data, and no gap', () => {
    const [, bob] = rollUp(input({ ...targets, rows: [] })).lines;
    expect(bob).toMatchObject({ target: 200, actual: null, gap: null, attainment: null, status: 'no_data' });
  });

  test('month targets give the pace of members too', () => {
    const monthTargets = new Map([
      ['2026-01', 30],
      ['2026-12', 70],
    ]);
    const [ada] = rollUp(input({ ...targets, monthTargets, ref: day(2026, 6, 30) })).lines;
    expect(ada?.expected).toBe(90);
  });

  test('lower is better turns gap and attainment round', () => {
    const metric = { label: 'CA', kind: 'flow', direction: 'lower', notAdditive: [] } as const;
    const [ada] = rollUp(input({ ...targets, metric })).lines;
    expect(ada).toMatchObject({ gap: -150, attainment: 1.5, pace: 1.5, status: 'on_track' });
  });

  test('what is left to share is the total minus the members’ targets', () => {
    expect(rollUp(input(targets)).leftToShare).toBe(100);
    expect(rollUp(input({ ...targets, imposed: new Map() })).leftToShare).toBeNull();
    expect(rollUp(input({ ...targets, global: { target: null, lastYear: null } })).leftToShare).toBeNull();
  });

  test('reps are over-assigned in crossed mode only', () => {
    const crossed = input({ ...targets, mode: 'crossed', overAssignment: 0.1 });
    expect(rollUp(crossed).leftToShare).toBe(160);
    expect(rollUp({ ...crossed, mode: 'simple' }).leftToShare).toBe(100);
    expect(rollUp({ ...crossed, axis: 'product' }).leftToShare).toBe(100);
  });
});

describe('a stock', () => {
  const metric = { label: 'CA', kind: 'stock', direction: 'higher', notAdditive: ['product'] } as const;
  const rows = [
    row({ rep: 'Ada', value: 10, day: day(2026, 1, 31) }),
    row({ rep: 'Bob', value: 4, day: day(2026, 1, 31) }),
    row({ rep: 'Ada', value: 12, day: day(2026, 3, 31) }),
  ];

  test('is its last day for everyone; who has no figure that day is named', () => {
    const result = rollUp(input({ metric, rows }));
    expect(figures(result)).toEqual({ Ada: 12, Bob: null, UNASSIGNED: null });
    expect(result.missing).toEqual(['Bob']);
    expect(result.global.actual).toBe(12);
  });

  test('stops at the reference day', () => {
    expect(rollUp(input({ metric, rows, ref: day(2026, 3, 30) })).global.actual).toBe(14);
  });

  test('by month carries the last figure on, up to the month of the reference day', () => {
    const byMonth = figures(rollUp(input({ metric, rows, axis: 'month', ref: day(2026, 4, 2) })));
    const onTheFirst = figures(rollUp(input({ metric, rows, axis: 'month', ref: day(2026, 4, 1) })));
    expect(onTheFirst).toEqual(byMonth);
    expect(byMonth).toMatchObject({
      '2026-01': 14,
      '2026-02': 14,
      '2026-03': 12,
      '2026-04': 12,
      '2026-05': null,
    });
  });

  test('an axis on which it does not add up shows no figure', () => {
    const result = rollUp(input({ metric, rows, axis: 'product', imposed: imposed({ Ada: 5 }) }));
    expect(result.additive).toBe(false);
    expect(result.lines.every(({ actual, target }) => actual === null && target === null)).toBe(true);
    expect(result.leftToShare).toBeNull();
    expect(result.global.actual).toBe(12);
  });
});

describe('a ratio', () => {
  const metric = { label: 'CA', kind: 'ratio', direction: 'higher', notAdditive: [] } as const;
  const rows = [
    row({ rep: 'Ada', num: 10, den: 100 }),
    row({ rep: 'Bob', num: 5, den: 25 }),
    row({ num: 3, den: null }),
  ];

  test('is the sum of numerators over the sum of denominators', () => {
    const result = rollUp(input({ metric, rows: rows.slice(0, 2) }));
    expect(result.global.actual).toBe(0.12);
    expect(figures(result)).toEqual({ Ada: 0.1, Bob: 0.2, UNASSIGNED: null });
  });

  test('without a denominator there is no figure; targets are not summed', () => {
    const result = rollUp(
      input({ metric, rows, imposed: imposed({ Ada: 0.1 }), global: { target: 0.2, lastYear: null } }),
    );
    expect(figures(result)).toMatchObject({ UNASSIGNED: null });
    expect(result.leftToShare).toBeNull();
    expect(result.global).toMatchObject({ target: 0.2, expected: 0.2 });
  });
});

describe('teams', () => {
  const teamOf = new Map([
    ['Ada', 'Nord'],
    ['Bob', 'Nord'],
    ['Cléo', 'Sud'],
  ]);
  const members = [...teamOf.keys()];
  const rows = [
    row({ rep: 'Ada', value: 150 }),
    row({ rep: 'Bob', value: 170 }),
    row({ team: 'Nord', value: 5 }),
    row({ value: 3 }),
  ];

  test('are their reps, and what their team sold without a rep', () => {
    const { groups } = rollUp(
      input({ rows, members, teamOf, imposed: imposed({ Ada: 150, Bob: 200, Cléo: 100 }) }),
    );
    expect(groups.map(({ member, target, lastYear, actual }) => [member, target, lastYear, actual])).toEqual([
      ['Nord', 350, 175, 325],
      ['Sud', 100, 50, null],
      ['UNASSIGNED', null, null, 3],
    ]);
    expect(groups[0]).toMatchObject({ attainment: 325 / 350, reached80: 1, reached100: 0.5 });
    expect(groups[1]).toMatchObject({ reached80: null });
  });

  test('without anything unassigned, there is no line for it', () => {
    const { groups } = rollUp(input({ rows: rows.slice(0, 3), members, teamOf }));
    expect(groups.map(({ member }) => member)).toEqual(['Nord', 'Sud']);
  });

  test('exist on the rep axis only', () => {
    expect(rollUp(input({ rows, members, teamOf, axis: 'channel' })).groups).toEqual([]);
    expect(rollUp(input({ rows, members })).groups).toEqual([]);
  });

  test('weigh the targets of a ratio by last year’s denominators', () => {
    const metric = { label: 'CA', kind: 'ratio', direction: 'higher', notAdditive: [] } as const;
    const weighted = new Map([
      ['Ada', { target: 0.1, lastYear: null, lastYearDen: 300 }],
      ['Bob', { target: 0.2, lastYear: null, lastYearDen: 100 }],
    ]);
    const { groups } = rollUp(input({ metric, rows, members, teamOf, imposed: weighted }));
    expect(groups[0]?.target).toBeCloseTo(0.125, 12);
    expect(groups[1]?.target).toBeNull();
  });
});
