import { loops } from '../../loops';
import type { Rule } from '../../rule';

export const predecessorCycle: Rule = {
  key: 'predecessor_cycle',
  severity: 'error',
  run: (plan) => loops(plan, 'actions', 'predecessor'),
};
