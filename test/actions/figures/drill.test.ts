import type { Answers, FiguresQuery } from '../../../src/contract';
import { ask } from '../../support/serve';
import { lineOf, ONE_LOCALE, YearPlan } from './year-plan';

type Drilled = Omit<FiguresQuery, 'planId'> & { readonly member: string; readonly other?: string };

const cents = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0);

describe.each(ONE_LOCALE)('the rows behind a number, in $locale', ({ language }) => {
  const plan = new YearPlan(language);
  const drill = (query: Drilled): Answers['drill'] =>
    ask(plan.runtime, { kind: 'drill', planId: plan.planId, ...query });
  plan.sell([
    { day: '2027-01-20', rep: 'Anne', product: 'Lampes', value: 120.1, account: 'Durand', document: 'FA-1' },
    { day: '2027-02-10', rep: 'anne', product: 'Bureaux', value: -700.2, account: '' },
    { day: '2027-02-11', rep: 'Luc', product: 'Bureaux', value: 50 },
    { day: '2027-02-12', value: 5 },
    { day: '2027-03-17', rep: 'Anne', value: 1000 },
  ]);

  test('are those of the member, the largest first, with what tells them', () => {
    const { rows, count, sum, rest } = drill({ axis: 'rep', member: 'Anne' });
    expect(rows).toEqual([
      { cell: 'H3', day: '2027-02-10', amount: -700.2, account: '', document: '' },
      { cell: 'H2', day: '2027-01-20', amount: 120.1, account: 'Durand', document: 'FA-1' },
    ]);
    expect({ count, sum, rest }).toEqual({ count: 2, sum: -580.1, rest: { count: 0, sum: null } });
  });

  test('are those of the window, of the whole, of nobody, and of where two members meet', () => {
    const sums = [
      drill({ axis: 'rep', member: 'ALL', window: 'm02' }),
      drill({ axis: 'rep', member: 'UNASSIGNED' }),
      drill({ axis: 'month', member: '2027-01' }),
      drill({ axis: 'rep', across: 'product', member: 'Anne', other: 'Bureaux' }),
      drill({ axis: 'rep', across: 'product', member: 'ALL', other: 'Bureaux' }),
      drill({ axis: 'rep', across: 'month', member: 'Luc', other: 'ALL' }),
    ].map(({ sum }) => sum);
    expect(sums).toEqual([-645.2, 5, 120.1, -700.2, -650.2, 50]);
  });

  test('lead to their cells', () => {
    const [first] = drill({ axis: 'rep', member: 'Luc' }).rows;
    const { name } = ask(plan.runtime, {
      kind: 'go-to',
      planId: plan.planId,
      table: 'actuals',
      cell: first?.cell ?? '',
    });
    const active = plan.runtime.spreadsheet.getActiveRange();
    expect([name, active?.getValue()]).toEqual([plan.tabs.sheet('actuals').getName(), 50]);
  });

  test('a number of nothing has no row', () => {
    expect(drill({ axis: 'rep', member: 'Paul' })).toMatchObject({ count: 0, sum: null, rows: [] });
  });

  test('beyond two hundred, the others are summed, so that all add up to the number', () => {
    plan.sell(
      Array.from({ length: 260 }, (_, index) => ({ day: '2027-03-02', rep: 'Luc', value: index / 100 })),
      5,
    );
    const found = drill({ axis: 'rep', member: 'Luc' });
    expect([found.count, found.rows.length, found.rest.count]).toEqual([261, 200, 61]);
    expect(found.sum).toBe(lineOf(plan.rollUp({ axis: 'rep' }), 'Luc').actual);
    expect(cents([...found.rows.map(({ amount }) => amount), found.rest.sum])).toBe(cents([found.sum]));
  });

  test('of a ratio show each its own, and make together that of the group', () => {
    const metric = plan.rollUp({ axis: 'rep' }).metrics.at(-1) ?? '';
    plan.sell(
      [
        { day: '2027-01-04', metric, rep: 'Anne', num: 12, den: 100 },
        { day: '2027-01-05', metric, rep: 'Anne', num: 3, den: 300 },
      ],
      270,
    );
    const found = drill({ axis: 'rep', member: 'Anne', metric });
    expect(found.sum).toBe(15 / 400);
    expect(found.rows.map(({ amount }) => amount)).toEqual([0.12, 0.01]);
    expect(found.rows[0]?.cell).toBe('I272');
  });

  test('nothing is written, and each tab is read once', () => {
    plan.runtime.calls.reset();
    drill({ axis: 'rep', across: 'product', member: 'Anne', other: 'Lampes' });
    expect([plan.runtime.calls.count('write'), plan.runtime.calls.count('Range.getValues')]).toEqual([0, 5]);
  });
});
