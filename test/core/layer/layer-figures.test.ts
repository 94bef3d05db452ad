import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import { layerFigures } from '../../../src/core/layer/layer-figures';
import type { LayerRow } from '../../../src/core/layer/layer-row';
import { line, metric, objective, sources } from './samples';

const JANUARY = day(2027, 1, 1);
const MARCH = day(2027, 3, 1);
const whole = (changes: Partial<LayerRow> = {}): LayerRow => ({
  axis: 'global',
  metric: 'CA',
  member: 'ALL',
  month: JANUARY,
  ...changes,
});
const rep = (member: string, changes: Partial<LayerRow> = {}) => whole({ axis: 'rep', member, ...changes });

const figures = (row: LayerRow, lines: Parameters<typeof layerFigures>[1], from = sources()) =>
  layerFigures([row], lines, from)[0];

describe('a flow', () => {
  test.each([
    ['sums its month', whole(), [line({ value: 2 }), line({ value: 3 })], 5, 1],
    ['passes over other months', whole(), [line({ value: 2, date: day(2027, 2, 1) })], 0, 0],
    ['has the last instant of its month', whole(), [line({ value: 2, date: day(2027, 2, 1) - 0.001 })], 2, 1],
    [
      'has the reference day, whole',
      whole({ month: MARCH }),
      [line({ value: 2, date: day(2027, 3, 20) + 0.9 })],
      2,
      1,
    ],
    [
      'stops at the reference day',
      whole({ month: MARCH }),
      [line({ value: 2, date: day(2027, 3, 21) })],
      0,
      0,
    ],
    ['passes over overlay credit', whole(), [line({ value: 2, isOverlay: true })], 0, 0],
    ['finds its metric whatever the case', whole(), [line({ value: 2, metric: 'ca' })], 2, 1],
    ['counts lines that add up to nothing', whole(), [line({ value: 2 }), line({ value: -2 }), line()], 0, 3],
    ['finds a member whatever the case', rep('Anne'), [line({ value: 2, rep: 'ANNE' })], 2, 1],
    ['passes over other members', rep('Anne'), [line({ value: 2, rep: 'Luc' }), line({ value: 2 })], 0, 0],
    [
      'of nobody has blanks and the reserved name',
      rep('Non affecté'),
      [line({ value: 2 }), line({ value: 3, rep: 'non affecté' })],
      5,
      1,
    ],
    [
      'of nobody counts both',
      rep('Non affecté'),
      [line({ value: 0 }), line({ value: 0, rep: 'Non affecté' })],
      0,
      2,
    ],
  ])('%s', (_, row, lines, value, n) => {
    expect(figures(row, lines)).toStrictEqual({ value, den: null, n });
  });
});

test.each([
  ['a month not begun', whole({ month: day(2027, 4, 1) })],
  ['a metric the KPIs do not know', whole({ metric: 'Inconnu' })],
])('%s is blank', (_, row) => {
  const lines = [line({ value: 2, metric: row.metric, date: row.month ?? 0 })];
  expect(figures(row, lines)).toStrictEqual({ value: null, den: null, n: 0 });
});

const stock = (changes: object) => line({ metric: 'Clients', ...changes });
const clients = (changes: Partial<LayerRow> = {}) => whole({ metric: 'Clients', ...changes });

describe('a stock', () => {
  const history = [
    stock({ value: 10, rep: 'Anne', date: day(2027, 1, 10) }),
    stock({ value: 20, rep: 'Anne', date: day(2027, 1, 20) + 0.4 }),
    stock({ value: 5, rep: 'Luc', date: day(2027, 1, 20) + 0.6 }),
  ];

  test.each([
    ['keeps the last day with a line', clients(), 25],
    ['is the same day for every member', clients({ axis: 'rep', member: 'Luc' }), 5],
    ['carries its last day on to later months', clients({ month: MARCH }), 25],
    [
      'has the reference day, whole',
      clients({ month: MARCH }),
      9,
      [stock({ value: 9, date: day(2027, 3, 20) + 0.5 })],
    ],
    [
      'is nothing after the reference day',
      clients({ month: MARCH }),
      0,
      [stock({ value: 9, date: day(2027, 3, 21) })],
    ],
    ['is nothing before its first day', clients({ month: JANUARY }), 0, [stock({ value: 1, date: MARCH })]],
  ])('%s', (_, asked, value, lines = history) => {
    expect(figures(asked, lines)).toStrictEqual({ value, den: null, n: value === 0 ? 0 : 1 });
  });

  test('of a day that holds only overlay is nothing', () => {
    const lines = [...history, stock({ value: 7, isOverlay: true, date: day(2027, 1, 25) })];
    expect(figures(clients(), lines)).toStrictEqual({ value: 0, den: null, n: 0 });
  });
});

test.each([
  ['ratio', { value: 3, den: 7, n: 1 }],
  ['unknown', { value: 3, den: null, n: 1 }],
] as const)('a metric of kind %s sums numerators', (kind, expected) => {
  const lines = [line({ num: 1, den: 3 }), line({ num: 2, den: 4 })];
  expect(figures(whole(), lines, sources({ metrics: [metric('CA', kind)] }))).toStrictEqual(expected);
});

test('of two metrics with one label, the first decides', () => {
  const metrics = [metric('CA', 'ratio'), metric('ca')];
  expect(figures(whole(), [line({ value: 9, num: 1, den: 2 })], sources({ metrics }))?.value).toBe(1);
});

describe('an objective', () => {
  const row: LayerRow = { axis: 'objective', metric: '', member: 'obj-001', month: null };
  const lines = [
    line({ value: 1, rep: 'Anne', channel: 'Site' }),
    line({ value: 2, rep: 'anne', date: day(2027, 2, 1) }),
    line({ value: 4, rep: 'Luc', isOverlay: true }),
    line({ value: 8 }),
    line({ value: 16, date: day(2027, 3, 21) }),
  ];

  test.each([
    ['sums everything up to the reference day', {}, 11],
    ['has its names only', { names: { rep: 'Anne' } }, 3],
    ['has all its names at once', { names: { rep: 'Anne', channel: 'Site' } }, 1],
    ['of the reserved name passes over blanks', { names: { rep: 'Non affecté' } }, 0],
    ['has its own days, both included', { start: day(2027, 1, 16), due: day(2027, 2, 1) }, 2],
    ['that ends before it starts is nothing', { start: day(2027, 2, 2), due: day(2027, 2, 1) }, 0],
  ])('%s', (_, changes, value) => {
    const from = sources({ objectives: [objective(changes)] });
    expect(figures(row, lines, from)).toStrictEqual({ value, den: null, n: value === 0 ? 0 : 1 });
  });

  test.each([
    ['without a start', { start: null }],
    ['without an end', { due: null }],
    ['to come', { start: day(2027, 3, 21) }],
    ['of no metric', { metric: '' }],
    ['that the tab no longer holds', { id: 'OBJ-009' }],
  ])('%s is blank', (_, changes) => {
    const from = sources({ objectives: [objective(changes)] });
    expect(figures(row, lines, from)).toStrictEqual({ value: null, den: null, n: 0 });
  });

  test('on a stock has the last day before its end', () => {
    const days = [10, 20].map((date) => line({ metric: 'Clients', value: date, date: day(2027, 1, date) }));
    const due = day(2027, 1, 15);
    const from = sources({ objectives: [objective({ metric: 'Clients', due })] });
    expect(figures(row, days, from)?.value).toBe(10);
  });
});

test('the members of an axis add up to the whole, whatever the lines name', () => {
  const names = fc.constantFrom('Anne', 'luc', '', 'Non affecté');
  const lines = fc.array(
    fc.record({
      value: fc.integer({ min: -1000, max: 1000 }),
      rep: names,
      date: fc.integer({ min: JANUARY, max: MARCH + 30 }),
    }),
  );
  fc.assert(
    fc.property(lines, fc.constantFrom('flow' as const, 'stock' as const), (drawn, kind) => {
      const from = sources({ metrics: [metric('CA', kind)] });
      const rows = [
        whole({ month: MARCH }),
        ...from.members.rep.map(({ label }) => rep(label, { month: MARCH })),
      ];
      const [total, ...members] = layerFigures(rows, drawn.map(line), from);
      expect(members.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(total?.value);
    }),
  );
});
