import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { HALF_A_CENT, cents } from '../../figures';
import { at, type Place } from '../../finding';
import type { Rule } from '../../rule';
import { sharesOf } from './cube';
import { sharedTotals } from './shared-totals';

const pinned = (rows: readonly CheckedRow[]): readonly CheckedRow[] =>
  rows.filter((row) => row.value('pin') === true);

const total = (rows: readonly CheckedRow[]): number => rows.reduce((sum, row) => sum + row.sum('target'), 0);

function exceeding(rows: readonly CheckedRow[], margin: number): readonly Place[] {
  const [first] = pinned(rows);
  const sum = total(pinned(rows));
  if (!first || sum <= margin + HALF_A_CENT) return [];
  return [at(first, 'pin', { value: cents(sum), margin: cents(margin) })];
}

/** Members held at more than their axis has to share. */
function inTotals(plan: CheckedPlan): readonly Place[] {
  return sharedTotals(plan).flatMap(({ axes }) =>
    axes.flatMap(({ rows, required }) => exceeding(rows, required)),
  );
}

/** Lines of the detail held at more than the total they are part of; the first total exceeded is told. */
function inDetail(plan: CheckedPlan): readonly Place[] {
  const clashes = sharesOf(plan).flatMap(({ lines, target }) => exceeding(lines, target));
  return clashes.slice(0, 1);
}

export const pinExceedsMargin: Rule = {
  key: 'pin_exceeds_margin',
  severity: 'error',
  run: (plan) => [...inTotals(plan), ...inDetail(plan)],
};
