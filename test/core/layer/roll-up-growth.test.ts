import { rollUpGrowth, type HeldEntry } from '../../../src/core/layer/roll-up-growth';
import { MONTH_KEYS } from '../../../src/core/plan/rows/axis-members';
import { metric, sources } from './samples';

const labels = { all: 'Tous', months: MONTH_KEYS };
const member = (label: string) => ({ label, isUnassigned: false });
const from = sources({ metrics: [{ ...metric('CA'), unit: 'money' }, metric('Ventes')] });

/** A roll-up as a new plan has it. */
const whole: HeldEntry = { axis: 'global', member: 'Tous', metric: 'CA' };
const reps: readonly HeldEntry[] = from.members.rep.map(({ label }) => ({
  axis: 'rep',
  member: label,
  metric: 'CA',
}));
const months: readonly HeldEntry[] = MONTH_KEYS.map((key) => ({ axis: 'month', member: key, metric: 'CA' }));
const held = [whole, ...reps, ...months];

const withReps = (...names: readonly string[]) =>
  sources({ ...from, members: { ...from.members, rep: [...from.members.rep, ...names.map(member)] } });
const brief = (growth: ReturnType<typeof rollUpGrowth>) =>
  growth.map(({ at, side, entries }) => [
    side,
    at,
    ...entries.map(({ axis, metric: label, member: name }) => `${axis} ${label} ${name}`),
  ]);

test('a roll-up that holds its rows does not grow', () => {
  expect(rollUpGrowth(from, held, labels)).toStrictEqual([]);
});

test('a new name goes before the last row of its group, which charts span', () => {
  const [growth] = rollUpGrowth(withReps('Zoé'), held, labels);
  expect(growth).toMatchObject({ at: 3, side: 'before' });
  expect(growth?.entries).toMatchObject([{ member: 'Zoé', metric: 'CA', unit: 'money', isFirst: false }]);
});

test('a group of one row grows after it', () => {
  expect(brief(rollUpGrowth(withReps('Zoé'), [whole, ...reps.slice(0, 1), ...months], labels))).toStrictEqual(
    [['after', 1, 'rep CA Luc', 'rep CA Non affecté', 'rep CA Zoé']],
  );
});

test('names are told apart without case, and each is added once', () => {
  expect(brief(rollUpGrowth(withReps('ANNE', 'Zoé', 'zoé', ''), held, labels))).toStrictEqual([
    ['before', 3, 'rep CA Zoé'],
  ]);
});

test('rows of names that left stay', () => {
  const left: HeldEntry = { axis: 'rep', member: 'Partie', metric: 'CA' };
  expect(rollUpGrowth(from, [...held, left], labels)).toStrictEqual([]);
});

test('a new metric comes whole at the end, under rows of people too', () => {
  const totals = [
    ...from.totals,
    { metric: 'Ventes', axis: null },
    { metric: 'ventes', axis: 'rep' as const },
  ];
  const [growth, ...others] = rollUpGrowth({ ...from, totals }, [...held, null], labels);
  expect(others).toStrictEqual([]);
  expect(growth).toMatchObject({ at: held.length, side: 'after' });
  expect(growth?.entries.map(({ axis }) => axis)).toStrictEqual([
    'global',
    'rep',
    'rep',
    'rep',
    ...months.map(() => 'month'),
  ]);
  expect(growth?.entries.map(({ isFirst }) => isFirst).slice(0, 6)).toStrictEqual([
    false,
    true,
    false,
    false,
    true,
    false,
  ]);
  expect(growth?.entries[0]).toMatchObject({ metric: 'Ventes', unit: null });
});

test('the lowest insertion comes first, so that none moves another', () => {
  const totals = [...from.totals, { metric: 'Ventes', axis: null }];
  const growth = rollUpGrowth({ ...withReps('Zoé'), totals }, held, labels);
  expect(growth.map(({ at }) => at)).toStrictEqual([held.length - 1, 3]);
});

test('an empty roll-up is filled under its header', () => {
  const [growth, ...others] = rollUpGrowth(from, [], labels);
  expect(growth).toMatchObject({ at: -1, side: 'after' });
  expect(growth?.entries).toHaveLength(held.length);
  expect(others).toStrictEqual([]);
});
