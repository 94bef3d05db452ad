import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import { cross } from '../../../src/core/crossing/cross';
import type { CrossingInput } from '../../../src/core/crossing/crossing-input';
import { input, total } from './inputs';

/** Sums of the lines by a name, or by month. */
function sums(
  given: CrossingInput,
  axis: 'rep' | 'product' | 'channel' | 'month',
  amount: 'target' | 'assigned' = 'target',
) {
  const found = new Map<string, number>();
  for (const leaf of cross(given).leaves) {
    const key = axis === 'month' ? String(leaf.month) : leaf.names[axis];
    found.set(key, (found.get(key) ?? 0) + leaf[amount]);
  }
  return Object.fromEntries(found);
}

const keys = (given: CrossingInput): readonly string[] => cross(given).blocked.map(({ key }) => key);
const warned = (given: CrossingInput): readonly string[] => cross(given).warnings.map(({ key }) => key);
const leaf = { row: 0, stretch: null, computed: null, isPinned: true };

test('each axis has its totals; an axis left out is nobody’s', () => {
  expect(sums(input(), 'rep')).toEqual({ Anne: 80_000, Luc: 40_000 });
  expect(sums(input(), 'product')).toEqual({ Lampes: 60_000, 'Abat-jour': 60_000 });
  expect(sums(input(), 'channel')).toEqual({ 'Non affecté': 120_000 });
  expect(Object.values(sums(input(), 'month'))).toEqual(Array.from({ length: 12 }, () => 10_000));
  expect(warned(input())).toEqual(['crossNoHistory', 'crossNotShared', 'crossNotShared']);
});

test('P7: the gate lets through what adds up, and nothing else', () => {
  const amount = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(amount, amount, amount, amount, fc.constantFrom(0, 0.1), (a, b, c, d, overAssignment) => {
      const whole = a + b;
      const given = input({
        total: whole,
        overAssignment,
        totals: [
          total('rep', 'Anne', c),
          total('rep', 'Luc', d),
          total('product', 'Lampes', a),
          total('product', 'Abat-jour', b),
        ],
        choices: { step: 1 },
      });
      const { blocked, leaves } = cross(given);
      const agrees = c + d === Math.round(whole * (1 + overAssignment));
      expect(blocked.length === 0).toBe(agrees && whole > 0);
      expect(leaves.length > 0).toBe(agrees && whole > 0);
    }),
  );
});

test('P13: over-assignment changes the assigned targets of reps, and no base', () => {
  const totals = [total('rep', 'Anne', 88_000), total('rep', 'Luc', 44_000)];
  const over = input({ totals, overAssignment: 0.1 });
  expect(sums(over, 'rep')).toEqual(sums(input(), 'rep'));
  expect(sums(over, 'product')).toEqual(sums(input(), 'product'));
  expect(sums(over, 'rep', 'assigned')).toEqual({ Anne: 88_000, Luc: 44_000 });
});

test('totals are put right as people chose', () => {
  const totals = [total('rep', 'Anne', 80_000, { isPinned: true }), total('rep', 'Luc', 20_000)];
  expect(keys(input({ totals }))).toEqual(['crossAxis']);
  const scaled = input({ totals, choices: { repairs: new Map([['rep', 'scale']]) } });
  expect(cross(scaled).repaired).toEqual([{ row: totals[1]?.row, axis: 'rep', target: 40_000 }]);
  const filled = input({ totals, choices: { repairs: new Map([['rep', 'unassigned']]) } });
  expect(cross(filled).repaired).toEqual([{ row: null, axis: 'rep', target: 20_000 }]);
  expect(sums(filled, 'rep')).toEqual({ Anne: 80_000, Luc: 20_000, 'Non affecté': 20_000 });
});

test('history gives the proportions; blank names and other years count as they should', () => {
  const names = { rep: 'ANNE', product: 'lampes', channel: '' };
  const history = [
    { day: day(2026, 1, 5), names, amount: 30 },
    { day: day(2026, 1, 6), names: { ...names, product: 'Abat-jour' }, amount: 10 },
    { day: day(2020, 1, 6), names: { ...names, product: 'Abat-jour' }, amount: 1000 },
  ];
  const shares = sums(input({ history }), 'product');
  expect(shares['Lampes']).toBeGreaterThan((shares['Abat-jour'] ?? 0) * 2.5);
  expect(warned(input({ history }))).not.toContain('crossNoHistory');
});

test('what cannot be computed is named', () => {
  expect(keys(input({ total: null }))).toEqual(['crossNoTotal']);
  expect(keys(input({ totals: [total('rep', 'Zoé', 120_000)] }))).toEqual(['crossUnknownMember']);
  expect(keys(input({ totals: [total('rep', 'Anne', 130_000), total('rep', 'Luc', -10_000)] }))).toContain(
    'crossNegative',
  );
  const names = { rep: 'Anne', product: 'Lampes', channel: 'Site' };
  const pinned = { ...leaf, month: day(2027, 1, 1), names, target: 90_000 };
  expect(keys(input({ leaves: [pinned] }))).toEqual(['crossPinElsewhere']);
  const choices = { axes: ['rep', 'product', 'channel'] as const };
  expect(cross(input({ leaves: [pinned], choices })).blocked).toMatchObject([
    { key: 'crossPinsExceed', axis: 'rep', member: 'Anne', pinned: 90_000 },
  ]);
});

test('someone who leaves has nothing from then on', () => {
  const gone = { label: 'Luc', isUnassigned: false, presence: { start: null, end: day(2027, 2, 28) } };
  const { members } = input();
  const given = input({ members: { ...members, rep: [members.rep[0] ?? gone, gone] } });
  const months = cross(given).leaves.flatMap(({ names, month }) => (names.rep === 'Luc' ? [month] : []));
  expect(new Set(months)).toEqual(new Set([day(2027, 1, 1), day(2027, 2, 1)]));
  expect(sums(given, 'rep')).toEqual({ Anne: 80_000, Luc: 40_000 });
});
