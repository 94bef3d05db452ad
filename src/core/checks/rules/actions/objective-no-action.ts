import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import { fold } from '../../fold';
import type { Rule } from '../../rule';
import { parentOf, pursued } from '../objectives/living';

/** Objectives an action serves, and those they serve in turn. */
function served(plan: CheckedPlan): ReadonlySet<CheckedRow> {
  const found = new Set<CheckedRow>();
  for (const action of plan.rows('actions')) {
    let objective = plan.find('objectives', 'id', fold(action.text('objective')));
    while (objective && !found.has(objective)) {
      found.add(objective);
      objective = parentOf(plan, objective);
    }
  }
  return found;
}

/** Nothing is said while no action is written: the plan itself says that this comes next. */
export const objectiveNoAction: Rule = {
  key: 'objective_no_action',
  severity: 'warning',
  run: (plan) => {
    if (!plan.hasColumns('actions', 'objective') || plan.rows('actions').length === 0) return [];
    const known = served(plan);
    const left = pursued(plan).filter((row) => row.id !== '' && !known.has(row));
    return left.map((row) => at(row, 'statement', { value: row.id }));
  },
};
