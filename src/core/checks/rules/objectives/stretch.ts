import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { percent } from '../../figures';
import { rowRule } from '../../rule';
import { isLowerBetter, isPursued } from './living';

/** Beyond half as much effort again, a stretch discourages. */
const MOST_EFFORT = 1.5;

interface Efforts {
  readonly target: number;
  readonly stretch: number;
}

function aims(row: CheckedRow): Efforts | null {
  const [target, stretch] = [row.amount('target'), row.amount('stretch')];
  return target === null || stretch === null || !isPursued(row) ? null : { target, stretch };
}

export const stretchNotAbove = rowRule('stretch_not_above', 'error', {
  table: 'objectives',
  column: 'stretch_change',
  needs: ['stretch', 'target'],
  isWrong: (row, plan) => {
    const aim = aims(row);
    if (aim === null) return false;
    return isLowerBetter(plan, row) ? aim.stretch >= aim.target : aim.stretch <= aim.target;
  },
  values: (row) => ({ value: row.sum('stretch'), target: row.sum('target') }),
});

/** How much further the stretch goes than the target, from the same start; null without a start. */
function effort(row: CheckedRow, plan: CheckedPlan): number | null {
  const aim = aims(row);
  const base = row.amount('base');
  if (aim === null || base === null || aim.target === base) return null;
  const isOutward = isLowerBetter(plan, row) ? aim.target < base : aim.target > base;
  return isOutward ? (aim.stretch - base) / (aim.target - base) : null;
}

export const stretchExcessive = rowRule('stretch_excessive', 'warning', {
  table: 'objectives',
  column: 'stretch_change',
  needs: ['stretch', 'target', 'base'],
  isWrong: (row, plan) => (effort(row, plan) ?? 1) > MOST_EFFORT,
  values: (row, plan) => ({ value: percent((effort(row, plan) ?? 1) - 1) }),
});
