import type { Rule } from './rule';
import { ACTIONS } from './rules/actions/index';
import { ACTUALS } from './rules/actuals/index';
import { DIAGNOSIS } from './rules/diagnosis/index';
import { GENERAL } from './rules/general/index';
import { MEANS } from './rules/means/index';
import { OBJECTIVES } from './rules/objectives/index';
import { STEERING } from './rules/steering/index';
import { TOTALS } from './rules/totals/index';

/** Every rule of a plan, in the order findings of one cell are told. */
export const RULES: readonly Rule[] = [
  ...GENERAL,
  ...DIAGNOSIS,
  ...OBJECTIVES,
  ...TOTALS,
  ...ACTUALS,
  ...ACTIONS,
  ...MEANS,
  ...STEERING,
];
