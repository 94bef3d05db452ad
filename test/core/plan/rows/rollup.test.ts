import { day } from '../../../../src/core/calendar/day';
import { monthPeriods, rollUpRows } from '../../../../src/core/plan/rows/rollup';
import { settings } from '../../../support/settings';

const rows = rollUpRows(settings());
const first = (group: string) => rows.find((row) => row.group === group);

test('the whole, the names of each axis and the rest, then the months', () => {
  const members = rows.map(({ values }) => values['member']);
  expect(members.slice(0, 12).join(', ')).toBe(
    'Tous, Anne Roux, Luc Petit, Zoé Martin, Non affecté, Lampes, Abat-jour, Non affecté, ' +
      'Boutique, Site, Non affecté, M1',
  );
  expect(rows).toHaveLength(23);
});

test.each([
  ['global', '"global"', '"ALL"'],
  ['month', '"global"', '"ALL"'],
  ['rep', '"rep"', '[member]'],
  ['channel', '"channel"', '[member]'],
])('a row of axis %s reads the monthly layer at %s, %s', (axis, x, y) => {
  expect(first(axis)?.slots).toEqual({ axis, x, y });
});

test('the first row of an axis also says what is left to share', () => {
  expect(first('rep')?.variants).toEqual(['first', 'rep', 'default']);
  expect(first('global')?.variants).toEqual(['global', 'default']);
  expect(rows.filter(({ variants }) => variants.includes('first'))).toHaveLength(4);
});

test('a month has its own days', () => {
  expect(first('month')?.values).toMatchObject({ from: day(2027, 1, 1), to: day(2027, 1, 31) });
  expect(first('rep')?.values).toMatchObject({ from: day(2027, 1, 1), to: day(2027, 12, 31) });
});

test('months follow the fiscal year', () => {
  const months = monthPeriods(day(2026, 7, 1));
  expect(months[0]).toEqual({ start: day(2026, 7, 1), end: day(2026, 7, 31) });
  expect(months[7]).toEqual({ start: day(2027, 2, 1), end: day(2027, 2, 28) });
  expect(months).toHaveLength(12);
});

test('an axis not followed has no row', () => {
  const groups = rollUpRows(settings({ axes: ['product'] })).map(({ group }) => group);
  expect([...new Set(groups)]).toEqual(['global', 'product', 'month']);
});
