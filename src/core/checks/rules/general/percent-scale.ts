import { cents } from '../../figures';
import type { Rule } from '../../rule';
import { typedCells, type TypedCell } from '../../typed-cells';

/** Percentages that may well exceed 100: growth, returns, thresholds, attainment. The others are shares of a whole. */
const UNBOUNDED: ReadonlySet<string> = new Set([
  'growth',
  'variation',
  'expected_roi',
  'low',
  'high',
  'kept',
  'green',
  'amber',
  'over_assignment',
  'attainment',
]);
/** A change in points is one of a share. */
const LARGEST_SHARE = 1;
/** Nobody plans to grow fivefold by typing 5 for 5 %. */
const LARGEST_GROWTH = 5;

/** The largest plausible value of a cell; null when it may hold anything. */
function largest({ key, type, row }: TypedCell): number | null {
  if (type.kind === 'percent') return UNBOUNDED.has(key) ? LARGEST_GROWTH : LARGEST_SHARE;
  const kind = row?.key('change_type') ?? 'relative';
  if (kind === 'points') return LARGEST_SHARE;
  return kind === 'relative' ? LARGEST_GROWTH : null;
}

function isTooLarge(value: number, cell: TypedCell): boolean {
  const most = largest(cell);
  if (most === null) return false;
  return most === LARGEST_SHARE ? Math.abs(value) > most : Math.abs(value) >= most;
}

export const percentScale: Rule = {
  key: 'percent_scale',
  severity: 'warning',
  run: (plan) =>
    typedCells(plan, ({ kind }) => kind === 'percent' || kind === 'change').flatMap((cell) => {
      const { value } = cell;
      if (typeof value !== 'number' || !isTooLarge(value, cell)) return [];
      return [cell.place({ value: cents(value), percent: cents(value * 100) })];
    }),
};
