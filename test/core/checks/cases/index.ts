import { ACTIONS } from './actions';
import { ACTUALS } from './actuals';
import type { Case } from './case';
import { DIAGNOSIS } from './diagnosis';
import { GENERAL } from './general';
import { MEANS } from './means';
import { OBJECTIVES } from './objectives';
import { STEERING } from './steering';
import { TOTALS } from './totals';

/** What each rule finds, and what it does not. */
export const CASES: readonly Case[] = [
  ...GENERAL,
  ...DIAGNOSIS,
  ...OBJECTIVES,
  ...TOTALS,
  ...ACTUALS,
  ...ACTIONS,
  ...MEANS,
  ...STEERING,
];
