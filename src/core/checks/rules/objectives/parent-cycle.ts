import { loops } from '../../loops';
import type { Rule } from '../../rule';

export const parentCycle: Rule = {
  key: 'parent_cycle',
  severity: 'error',
  run: (plan) => loops(plan, 'objectives', 'parent'),
};
