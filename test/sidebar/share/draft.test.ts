import type { SharingMetric } from '../../../src/contract';
import { crossChoices, draftFor, holding, sharingChoices, weightsFor } from '../../../sidebar/share/draft';
import { sharing } from '../support/sharing';

const [known] = sharing.metrics;
const metric = (changes: Partial<SharingMetric> = {}): SharingMetric => {
  if (!known) throw new Error('no metric');
  return { ...known, ...changes };
};

test('only weights the plan has something for are offered, the best known first', () => {
  expect(weightsFor(metric())).toEqual(['history', 'two_years', 'reference', 'equal']);
  expect(weightsFor(metric({ years: [false, true] }))).toEqual(['reference', 'equal']);
  expect(weightsFor(metric({ years: [false, false], axes: [] }))).toEqual(['equal']);
});

test('months are proposed once they were shared, and never unasked', () => {
  expect(draftFor(metric(), 'simple').axes).toEqual(['rep', 'product']);
  const [member] = known?.axes[0]?.members ?? [];
  const axes = member ? [{ axis: 'month' as const, members: [{ ...member, member: 'M1', target: 5 }] }] : [];
  expect(draftFor(metric({ axes }), 'simple').axes).toEqual(['month']);
});

test('percentages are read as typed, one that cannot be counts for nothing', () => {
  const draft = draftFor(metric(), 'simple');
  expect(sharingChoices({ ...draft, years: ['62,5 %', '-3'] }).years).toEqual([62.5, 0]);
  expect(sharingChoices({ ...draft, years: ['beaucoup', '40'] }).years).toEqual([0, 40]);
  expect(Object.keys(sharingChoices(draft))).not.toEqual(
    expect.arrayContaining(['mode', 'large', 'repairs']),
  );
});

test('crossed, months are no choice', () => {
  const draft = { ...draftFor(metric(), 'crossed'), axes: ['rep', 'month'] as const };
  expect(crossChoices(draft)).toEqual({
    metric: draft.metric,
    axes: ['rep'],
    step: 1,
    keepEdits: true,
    large: false,
    repairs: [],
  });
});

test('a member has one decision at a time, and may have none again', () => {
  const once = holding([], 'rep', 'Anne', '10');
  const twice = holding(once, 'rep', 'Anne', null);
  expect([once, twice, holding(twice, 'rep', 'Anne', undefined)]).toEqual([
    [{ axis: 'rep', member: 'Anne', amount: '10' }],
    [{ axis: 'rep', member: 'Anne', amount: null }],
    [],
  ]);
  expect(holding(once, 'product', 'Anne', '5')).toHaveLength(2);
});
