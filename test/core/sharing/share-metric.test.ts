import { day } from '../../../src/core/calendar/day';
import type { ShareChoices } from '../../../src/core/sharing/choices';
import type { SharingFacts } from '../../../src/core/sharing/facts';
import { shareMetric, type AxisRefusal, type SharedAxis } from '../../../src/core/sharing/share-metric';
import { sum } from '../objectives/sum';
import { choices, facts, rep, rows, sales, shared } from './facts';

function first(known: Partial<SharingFacts>, chosen: Partial<ShareChoices> = {}): SharedAxis | AxisRefusal {
  const axis = shareMetric(facts(known), choices(chosen))?.axes[0];
  if (!axis) throw new Error('nothing shared');
  return axis;
}

function done(known: Partial<SharingFacts>, chosen: Partial<ShareChoices> = {}): SharedAxis {
  const axis = first(known, chosen);
  if (!axis.ok) throw new Error(axis.key);
  return axis;
}

const after = ({ lines }: SharedAxis) => lines.map((line) => line.after);
const warned = ({ warnings }: SharedAxis) => warnings.map(({ key, names }) => [key, ...names]);
const written = ({ lines }: SharedAxis) =>
  lines.filter(({ isWritten }) => isWritten).map(({ member }) => member);
const months = (chosen: Partial<ShareChoices> = {}): Partial<ShareChoices> => ({
  axes: ['month'],
  ...chosen,
});

const month = (label: string, target: number) => shared(label, target, { axis: 'month' });
const quarters = (target: number) =>
  ['q1', 'q2', 'q3', 'q4'].map((period) => ({ member: 'Anne', period, target }));

test('nothing is shared while the whole has no target', () => {
  expect(shareMetric(facts({ rows: rows(null) }), choices())).toBeNull();
  expect(shareMetric(facts({ rows: [] }), choices())).toBeNull();
});

describe('weights', () => {
  const known = {
    rows: rows(
      1000,
      { member: 'Anne', reference: 100, weight: 0.9 },
      { member: 'Luc', reference: 300, weight: 0.1 },
    ),
    past: [sales({ Anne: 800, Luc: 200 }), sales({ Anne: 500, Luc: 500 })] as const,
  };

  test.each([
    ['history', [800, 200]],
    ['two_years', [650, 350]],
    ['reference', [250, 750]],
    ['typed', [900, 100]],
    ['equal', [500, 500]],
  ] as const)('by %s', (weights, expected) => {
    expect(after(done(known, { weights }))).toEqual(expected);
  });

  test('someone who arrived since counts as the others on average, for the days to come', () => {
    const newcomer = rep('Zoé', { start: day(2027, 7, 1) });
    const axis = done(
      {
        past: [sales({ Anne: 100, Luc: 100 }), sales({})],
        rows: rows(1000),
        members: { rep: [rep('Anne'), rep('Luc'), newcomer], product: [], channel: [] },
      },
      { weights: 'history' },
    );
    expect(after(axis)[2]).toBe(Math.round((1000 * 132) / (261 * 2 + 132)));
    expect(warned(axis)).toEqual([['newcomer', 'Zoé']]);
  });

  test('where nothing tells anybody apart, shares are equal and it is said', () => {
    const axis = done({ past: [sales({}), sales({})] }, { weights: 'history' });
    expect([after(axis), warned(axis)]).toEqual([[50, 50], [['all_weights_zero', 'Anne', 'Luc']]]);
    expect(warned(done({}))).toEqual([]);
  });

  test('who left, who weighs nothing and who has a ramp without a date is told', () => {
    const members = [
      rep('Anne', { end: day(2026, 6, 30) }),
      rep('Luc', { ramp: 'new' }),
      rep('Zoé'),
      { ...rep('Max'), isActive: false },
    ];
    const axis = done(
      {
        past: [sales({ Anne: 100, Luc: 100 }), sales({})],
        members: { rep: members, product: [], channel: [] },
      },
      { weights: 'history' },
    );
    expect(axis.lines.map(({ member }) => member)).toEqual(['Anne', 'Luc', 'Zoé']);
    expect(after(axis)).toEqual([0, 100, 0]);
    expect(warned(axis)).toEqual([
      ['inactive_member', 'Anne'],
      ['blank_weight', 'Zoé'],
      ['ramp_no_start', 'Luc'],
    ]);
    expect(written(axis)).toEqual(['Luc', 'Zoé']);
  });
});

describe('what does not move', () => {
  test('a pin, an amount typed since the last share, and a name of no list', () => {
    const known = {
      rows: rows(
        1000,
        shared('Anne', 300, { pinned: true }),
        shared('Luc', 150, { shared: 200 }),
        shared('Zoé', 0),
        { member: 'Parti', target: 50 },
      ),
      members: { rep: [rep('Anne'), rep('Luc'), rep('Zoé')], product: [], channel: [] },
    };
    const axis = done(known);
    expect(axis.lines.map(({ held }) => held)).toEqual(['pin', 'edited', null, 'unlisted']);
    expect(after(axis)).toEqual([300, 150, 500, 50]);
    expect(written(axis)).toEqual(['Zoé']);
    expect(warned(axis)).toEqual([['unlisted', 'Parti']]);
    expect(after(done(known, { keepEdits: false }))).toEqual([300, 325, 325, 50]);
  });

  test('a formula of people’s own, whatever it shows', () => {
    const known = { rows: rows(100, shared('Anne', 30, { isOwnTarget: true })) };
    expect(after(done(known))).toEqual([30, 70]);
  });

  test('amounts typed when the plan was made count as typed; a blank counts for nothing', () => {
    const known = { rows: rows(100, { member: 'Anne', target: 80 }, { member: 'Luc' }) };
    expect(done(known).lines.map(({ held, after: amount }) => [held, amount])).toEqual([
      ['edited', 80],
      [null, 20],
    ]);
  });

  test('a tick without an amount is left alone, and told', () => {
    const axis = done({ rows: rows(100, { member: 'Anne', pinned: true }) });
    expect(after(axis)).toEqual([null, 100]);
    expect(warned(axis)).toEqual([['pin_blank', 'Anne']]);
    expect(written(axis)).toEqual(['Luc']);
  });

  test('what people just decided comes before what the tab holds', () => {
    const known = { rows: rows(100, shared('Anne', 30, { pinned: true }), shared('Luc', 70)) };
    const holds = [
      { axis: 'rep', member: 'anne', amount: null },
      { axis: 'rep', member: 'Luc', amount: 10 },
    ] as const;
    const axis = done(known, { holds });
    expect(axis.lines.map(({ held, after: amount }) => [held, amount])).toEqual([
      [null, 90],
      ['new_pin', 10],
    ]);
    expect(written(axis)).toEqual(['Anne', 'Luc']);
  });

  test('a stretch typed stays where the target moves; the others level', () => {
    const whole = { axis: 'global', member: 'Tous', target: 100, stretch: 120 } as const;
    const known = {
      rows: [...rows(null, shared('Anne', 50, { stretch: 70, sharedStretch: 60 }), shared('Luc', 50))].map(
        (row) => (row.axis === 'global' ? { ...row, ...whole } : row),
      ),
    };
    const { lines } = done(known);
    expect(lines.map(({ stretch, isStretchWritten }) => [stretch, isStretchWritten])).toEqual([
      [70, false],
      [50, true],
    ]);
  });

  test('an amount held anew aims as much further as the whole does', () => {
    const known = { rows: rows(null).map((row) => ({ ...row, target: 100, stretch: 120 })) };
    const { lines } = done(known, { holds: [{ axis: 'rep', member: 'Anne', amount: 50 }] });
    expect(lines.map(({ after: amount, stretch }) => [amount, stretch])).toEqual([
      [50, 60],
      [50, 60],
    ]);
  });
});

describe('months', () => {
  const ref = day(2027, 2, 28);

  test('those over keep their target; without one they are shared too', () => {
    const known = { ref, rows: rows(1200, month('M1', 40), month('M2', 60), month('M3', 1)) };
    const axis = done(known, months());
    expect(after(axis)).toEqual([40, 60, ...Array.from({ length: 10 }, () => 110)]);
    expect(axis.lines.slice(0, 3).map(({ held }) => held)).toEqual(['past', 'past', null]);
    expect(after(done({ ref, rows: rows(1200) }, months()))).toEqual(Array.from({ length: 12 }, () => 100));
  });

  test('a quarter and a month that are imposed hold theirs; the profile goes on inside', () => {
    const imposed = [
      { axis: 'global', period: 'q1', target: 600 },
      { axis: 'global', period: 'm12', target: 150 },
    ] as const;
    const axis = done(
      { rows: rows(1200, ...imposed) },
      months({ profile: 'custom', indices: [1, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 9] }),
    );
    expect(after(axis).slice(0, 3)).toEqual([100, 200, 300]);
    expect(axis.lines[11]).toMatchObject({ after: 150, held: 'imposed', isWritten: true });
    expect(sum(after(axis).map((amount) => amount ?? 0))).toBe(1200);
  });

  test('a row that names no month counts, and stays', () => {
    const axis = done({ rows: rows(1200, month('janvier', 120)) }, months());
    expect(after(axis)).toEqual([...Array.from({ length: 12 }, () => 90), 120]);
    expect(warned(axis)).toEqual([['unlisted', 'janvier']]);
  });

  test('a profile that nothing tells is refused, and history names the years left out', () => {
    expect(first({}, months({ profile: 'history' }))).toMatchObject({
      ok: false,
      axis: 'month',
      key: 'profile_missing',
    });
    const full = Array.from({ length: 12 }, (_, rank) => (rank === 0 ? 120 : 60));
    const monthly = [
      { name: '2026', months: full },
      { name: '2025', months: [null, ...full.slice(1)] },
    ];
    const axis = done({ rows: rows(780), monthly }, months({ profile: 'history' }));
    expect(after(axis)).toEqual(full);
    expect(warned(axis)).toEqual([['years_left_out', '2025']]);
  });

  test('quarters that do not add to the year are refused with both amounts', () => {
    const imposed = quarters(200).map((row) => ({ ...row, axis: 'global' }) as const);
    expect(first({ rows: rows(1200, ...imposed) }, months())).toMatchObject({
      key: 'blocks_exceed_total',
      pinned: 800,
      total: 1200,
    });
  });
});

describe('quarters and months of a member', () => {
  test('all of them tell the year, which is written', () => {
    const axis = done({ rows: rows(100, ...quarters(15)) });
    expect(axis.lines.map(({ after: amount, held }) => [amount, held])).toEqual([
      [60, 'imposed'],
      [40, null],
    ]);
    expect(written(axis)).toEqual(['Anne', 'Luc']);
  });

  test('some of them are told when they exceed it', () => {
    const axis = done({ rows: rows(100, ...quarters(30).slice(0, 2)) });
    expect(after(axis)).toEqual([50, 50]);
    expect(warned(axis)).toEqual([['periods_above_share', 'Anne']]);
  });

  test('a pin that says otherwise is refused', () => {
    const known = { rows: rows(100, shared('Anne', 50, { pinned: true }), ...quarters(15)) };
    expect(first(known)).toMatchObject({
      ok: false,
      axis: 'rep',
      key: 'period_mix',
      member: 'Anne',
      required: 50,
      sum: 60,
    });
  });
});

test('an axis that is refused shows what is held, and nothing for the others', () => {
  const refused = first(
    { rows: rows(100, shared('Anne', 30), shared('Luc', 70)) },
    { holds: [{ axis: 'rep', member: 'Luc', amount: 900 }] },
  );
  expect(refused).toMatchObject({ ok: false, key: 'pin_exceeds_margin', pinned: 900, total: 100 });
  expect(refused.lines.map(({ before, after: amount, held }) => [before, amount, held])).toEqual([
    [30, null, null],
    [70, 900, 'new_pin'],
  ]);
});

test('two rows for one member are refused', () => {
  const known = { rows: rows(100, shared('Anne', 50), shared('ANNE', 50)) };
  expect(first(known)).toMatchObject({ ok: false, key: 'member_twice', member: 'Anne' });
});

test('nobody’s row gets nothing, unless it is held', () => {
  const nobody = { ...rep('Non affecté'), isUnassigned: true };
  const members = { rep: [rep('Anne'), nobody], product: [], channel: [] };
  expect(done({ members }).lines.map(({ member }) => member)).toEqual(['Anne']);
  const freed = done({ members, rows: rows(100, shared('Non affecté', 20)) });
  expect([after(freed), warned(freed)]).toEqual([[100, 0], []]);
  const kept = done({ members, rows: rows(100, { member: 'Non affecté', target: 20 }) });
  expect(after(kept)).toEqual([80, 20]);
});
