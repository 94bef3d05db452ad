import type { CheckedPlan } from '../../checked-plan';
import { atField } from '../../finding';
import type { Rule } from '../../rule';

/** Everything follows the target of the main objective: without it, the plan aims at nothing. */
function isMissing(plan: CheckedPlan, id: string): boolean {
  const objective = id === '' ? undefined : plan.find('objectives', 'id', id);
  return objective === undefined || objective.sum('target') === 0;
}

export const mainObjectiveMissing: Rule = {
  key: 'main_objective_missing',
  severity: 'error',
  run: (plan) => {
    if (!plan.hasColumns('objectives', 'id', 'target') || plan.field('settings', 'main_objective') === null)
      return [];
    const id = String(plan.setting('main_objective')).trim();
    return isMissing(plan, id) ? [atField(plan, 'settings', 'main_objective', { value: id || '—' })] : [];
  },
};
