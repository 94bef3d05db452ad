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

/** What one person is to attain is a share of the objective above, whose actions serve it too. */
function isServed(plan: CheckedPlan, row: CheckedRow, known: ReadonlySet<CheckedRow>): boolean {
  const above = row.key('level') === 'individual' ? parentOf(plan, row) : undefined;
  return known.has(row) || (above !== undefined && known.has(above));
}

/** Nothing is said while no action is written: the plan itself says that this comes next. */
export const objectiveNoAction: Rule = {
  key: 'objective_no_action',
  severity: 'warning',
  run: (plan) => {
    if (!plan.hasColumns('actions', 'objective') || plan.rows('actions').length === 0) return [];
    const known = served(plan);
    const left = pursued(plan).filter((row) => row.id !== '' && !isServed(plan, row, known));
    return left.map((row) => at(row, 'statement', { value: row.id }));
  },
};
