import { exportBudget } from '../../../src/core/budget/export';
import { frozenFrom, NOTHING_FROZEN } from '../../../src/core/budget/frozen';
import { exportInput, line, month, refreshInTurn, spend } from './lines';

const own = line('BUD-001', { months: Array<number>(12).fill(100) });
const first = exportInput({ lines: [own], closed: 2 });
const corrected = { ...first, spend: [spend({ day: month(1), amount: 50 })] };

test('nothing is frozen while no month is closed', () => {
  expect(frozenFrom(exportBudget(first), null)).toEqual(NOTHING_FROZEN);
});

test('rows of closed months are kept, those of open months are not', () => {
  const { until, rows } = frozenFrom(exportBudget(first), month(2));
  expect(until).toBe(month(2));
  expect(new Set(rows.map((row) => row.month))).toEqual(new Set([month(1), month(2)]));
});

test('an adjustment is kept once its month is closed', () => {
  const rows = refreshInTurn([first, corrected]);
  expect(frozenFrom(rows, month(2)).rows.some((row) => row.origin === 'ajustement')).toBe(false);
  expect(frozenFrom(rows, month(3)).rows.some((row) => row.origin === 'ajustement')).toBe(true);
  expect(frozenFrom(rows, month(3)).until).toBe(month(2));
});

test('opening a month again drops what it had frozen', () => {
  expect(frozenFrom(exportBudget(first), month(1)).until).toBe(month(1));
});
