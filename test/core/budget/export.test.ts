import { day } from '../../../src/core/calendar/day';
import { exportBudget } from '../../../src/core/budget/export';
import { phase } from '../../../src/core/budget/phasing';
import { closedAfter, exportInput, line, month, refreshInTurn, spend, summary, total } from './lines';

const media = line('BUD-001', { months: phase(120_000, 'even', null, month(1)) ?? [] });

test('one row a month and type; amounts of 0 are left out', () => {
  const rows = exportBudget(
    exportInput({
      lines: [line('BUD-001', { months: [500, 0, 700, 0, 0, 0, 0, 0, 0, 0, 0, 0] })],
      spend: [
        spend({ day: month(3) + 4, amount: 650 }),
        spend({ day: month(3), amount: 20, type: 'committed' }),
      ],
    }),
  );
  expect(summary(rows, 'budget')).toEqual([
    [1, 500, 'courant'],
    [3, 700, 'courant'],
  ]);
  expect(summary(rows, 'engage')).toEqual([[3, 20, 'courant']]);
  expect(summary(rows, 'realise')).toEqual([[3, 650, 'courant']]);
  expect(summary(rows, 'atterrissage')).toEqual([
    [1, 500, 'courant'],
    [3, 700, 'courant'],
  ]);
});

test('a line entirely at 0 is one budget row, in the first month', () => {
  const rows = exportBudget(exportInput({ lines: [line('BUD-001')], spend: [] }));
  expect(rows).toHaveLength(1);
  expect(summary(rows, 'budget')).toEqual([[1, 0, 'courant']]);
});

test('blanks have their words, and the plan’s settings stand where the line says nothing', () => {
  const [row] = exportBudget(
    exportInput({ lines: [line('BUD-001', { scenario: 'high', costCenter: ' ' })] }),
  );
  expect(row).toMatchObject({
    planId: 'plan-1',
    version: 'V1',
    scenario: 'high',
    fiscalYear: 2026,
    costCenter: 'NA',
    rep: 'UNASSIGNED',
    product: 'UNASSIGNED',
    channel: 'UNASSIGNED',
    action: 'NA',
    currency: 'EUR',
    refreshedOn: day(2027, 1, 15),
  });
});

test.each([
  ['an example line', { lines: [media, line('EX-BUD-1', { months: media.months })] }],
  ['a dropped line', { lines: [media, line('BUD-002', { months: media.months, status: 'dropped' })] }],
  ['an example purchase', { spend: [spend({ id: 'EX-DEP-1', amount: 500 })] }],
  ['a purchase without a line', { spend: [spend({ line: null, amount: 500 })] }],
  ['a purchase of an example line', { spend: [spend({ line: 'EX-BUD-1', amount: 500 })] }],
  ['a purchase without a type', { spend: [spend({ type: null, amount: 500 })] }],
])('%s changes nothing', (_, more) => {
  const plain = exportInput({ lines: [media] });
  expect(exportBudget({ ...plain, ...more })).toEqual(exportBudget(plain));
});

test('VAT is rounded once a line and type, and shared over its months', () => {
  const months = [102, 103, 104, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const rows = exportBudget(exportInput({ lines: [line('BUD-001', { months, vat: 0.055 })] }));
  expect(rows.filter((row) => row.type === 'budget').map((row) => row.vat)).toEqual([5, 6, 6]);
});

describe('a close', () => {
  const before = exportInput({ lines: [media], spend: [spend({ day: month(1) + 5, amount: 9000 })] });
  const closed = { ...before, settings: { ...before.settings, closedUntil: closedAfter(1) } };

  test('freezes the month’s rows of every type', () => {
    const rows = refreshInTurn([before, closed]);
    expect(summary(rows, 'budget').slice(0, 2)).toEqual([
      [1, 10_000, 'cloture'],
      [2, 10_000, 'courant'],
    ]);
    expect(summary(rows, 'realise')).toEqual([[1, 9000, 'cloture']]);
    expect(summary(rows, 'atterrissage')[0]).toEqual([1, 9000, 'cloture']);
  });

  test('a later correction is one adjustment in the first open month', () => {
    const corrected = {
      ...closed,
      spend: [spend({ day: month(1) + 5, amount: 9500 })],
      refreshedOn: day(2027, 2, 1),
    };
    const again = {
      ...closed,
      spend: [spend({ day: month(1) + 5, amount: 9700 })],
      refreshedOn: day(2027, 2, 2),
    };
    const rows = refreshInTurn([closed, corrected, again]);
    expect(summary(rows, 'realise')).toEqual([
      [1, 9000, 'cloture'],
      [2, 700, 'ajustement'],
    ]);
    expect(rows.find((row) => row.origin === 'cloture')?.refreshedOn).toBe(day(2027, 1, 15));
  });

  test('an adjustment stays in its month when that month closes in turn', () => {
    const settings = { ...before.settings, closedUntil: closedAfter(2) };
    const corrected = { ...closed, spend: [spend({ day: month(1) + 5, amount: 9500 })] };
    const later = { ...corrected, settings, spend: [spend({ day: month(1) + 5, amount: 9800 })] };
    expect(summary(refreshInTurn([closed, corrected, later]), 'realise')).toEqual([
      [1, 9000, 'cloture'],
      [2, 500, 'ajustement'],
      [3, 300, 'ajustement'],
    ]);
  });

  test('an order open at the close waits in the first open month, counted once', () => {
    const order = [spend({ day: month(1) + 5, amount: 4000, type: 'committed' })];
    const rows = refreshInTurn([
      { ...before, spend: order },
      { ...closed, spend: order },
    ]);
    expect(summary(rows, 'engage')).toEqual([[2, 4000, 'courant']]);
  });

  test('after the last month, corrections fall in the last month', () => {
    const year = { ...before, settings: { ...before.settings, closedUntil: closedAfter(12) } };
    const rows = refreshInTurn([year, { ...year, spend: [spend({ day: month(1), amount: 9300 })] }]);
    expect(summary(rows, 'realise')).toEqual([
      [1, 9000, 'cloture'],
      [12, 300, 'ajustement'],
    ]);
  });

  test.each([
    ['dropped', [{ ...media, status: 'dropped' }]],
    ['deleted', []],
  ])('a line %s afterwards is reversed, its frozen rows kept', (_, lines) => {
    const rows = refreshInTurn([closed, { ...closed, lines }]);
    expect(summary(rows, 'budget')).toEqual([
      [1, 10_000, 'cloture'],
      [2, -10_000, 'ajustement'],
    ]);
    expect(total(rows, 'BUD-001', 'realise')).toBe(0);
    expect(rows.reduce((sum, row) => sum + row.vat, 0)).toBe(0);
  });

  test('a month opened again is current again', () => {
    expect(refreshInTurn([closed, before])).toEqual(exportBudget(before));
  });
});
