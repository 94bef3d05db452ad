import * as fc from 'fast-check';
import {
  globalStretch,
  globalTarget,
  memberShares,
  type MemberShare,
} from '../../../../src/core/plan/rows/shares';
import { settings } from '../../../support/settings';

const member = (name: string, amount: number | null) => ({ name, amount, team: null });
const members = (amounts: readonly (number | null)[]) => ({
  rep: amounts.map((amount, index) => member(`Rep ${index}`, amount)),
  product: [],
  channel: [],
});
const sum = (shares: readonly MemberShare[], of: 'target' | 'stretch') =>
  shares.reduce((total, share) => total + (share[of] ?? 0), 0);

test.each([
  [240_000_000, 0.1, 264_000_000],
  [99_995, 0.1, 109_995],
  [100, -0.5, 50],
  [33, 0.1, 36],
  [1_005, 1, 2_010],
])('%d cents and a growth of %d make %d', (lastYear, growth, target) => {
  expect(globalTarget({ lastYear, growth })).toBe(target);
  expect(globalStretch(settings({ lastYear, stretch: growth }))).toBe(target);
});

test('no stretch, no stretch target', () => expect(globalStretch(settings({ stretch: null }))).toBeNull());

const amounts = fc.array(fc.option(fc.nat(10_000_000_00)), { minLength: 1, maxLength: 40 });
const plans = fc.record({
  lastYear: fc.integer({ min: 1, max: 10_000_000_000 }),
  growth: fc.integer({ min: -500, max: 1000 }).map((thousandths) => thousandths / 1000),
  stretch: fc.integer({ min: -500, max: 1000 }).map((thousandths) => thousandths / 1000),
  members: amounts.map(members),
});

test.each(['equal', 'last_year'] as const)(
  'shared %s, the names add up to the whole, to the cent',
  (sharing) => {
    fc.assert(
      fc.property(plans, (plan) => {
        const made = settings({ ...plan, sharing });
        const shares = memberShares(made, 'rep');
        expect(sum(shares, 'target')).toBe(globalTarget(made));
        expect(sum(shares, 'stretch')).toBe(globalStretch(made));
      }),
    );
  },
);

test('equal shares are whole euros, the first ones taking what is left', () => {
  const made = settings({ lastYear: 100_000, growth: 0, members: members([null, null, null]) });
  expect(memberShares(made, 'rep').map(({ target }) => target)).toEqual([33_400, 33_300, 33_300]);
});

test('last year’s sales weigh the shares, and are their reference', () => {
  const made = settings({ sharing: 'last_year', members: members([150_000_000, 90_000_000]) });
  expect(memberShares(made, 'rep')).toEqual([
    { name: 'Rep 0', reference: 150_000_000, target: 165_000_000, stretch: 172_500_000 },
    { name: 'Rep 1', reference: 90_000_000, target: 99_000_000, stretch: 103_500_000 },
  ]);
});

test('typed targets are kept as typed', () => {
  const made = settings({ sharing: 'typed', members: members([150_000_000, null]) });
  expect(memberShares(made, 'rep')).toEqual([
    { name: 'Rep 0', reference: null, target: 150_000_000, stretch: null },
    { name: 'Rep 1', reference: null, target: null, stretch: null },
  ]);
});
