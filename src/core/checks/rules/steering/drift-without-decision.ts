import { paceAttainment } from '../../../objectives/attainment';
import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { percent } from '../../figures';
import { inTab } from '../../finding';
import { fold } from '../../fold';
import type { Rule } from '../../rule';
import { isLowerBetter, pursued } from '../objectives/living';

const USUAL_AMBER = 0.9;

/** How an objective stands against what was expected to date; null when nothing tells. */
function pace(plan: CheckedPlan, row: CheckedRow): number | null {
  const [actual, expected] = [row.amount('actual'), row.amount('expected')];
  if (actual === null || expected === null) return null;
  return paceAttainment(actual, expected, isLowerBetter(plan, row) ? 'lower' : 'higher');
}

/** Objectives a decision was noted about; one that names none may be about any. */
function decided(plan: CheckedPlan): ReadonlySet<string> {
  return new Set(plan.typed('decisions').map((row) => fold(row.text('objective'))));
}

export const driftWithoutDecision: Rule = {
  key: 'drift_without_decision',
  severity: 'warning',
  run: (plan) => {
    if (!plan.hasColumns('decisions', 'objective')) return [];
    const amber = plan.setting('amber');
    const threshold = typeof amber === 'number' ? amber : USUAL_AMBER;
    const known = decided(plan);
    return pursued(plan).flatMap((row) => {
      const attained = pace(plan, row);
      if (attained === null || attained >= threshold || known.has(fold(row.id))) return [];
      return [inTab('decisions', { value: row.id, pace: percent(attained) })];
    });
  },
};
