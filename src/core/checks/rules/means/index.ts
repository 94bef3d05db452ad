import type { Rule } from '../../rule';
import { accountInvalid } from './account-invalid';
import { budgetDuplicate } from './budget-duplicate';
import { budgetNoAction } from './budget-no-action';
import { capacityShort } from './capacity-short';
import { costCenterMissing } from './cost-center-missing';
import { exportStale } from './export-stale';
import { maybeTtc } from './maybe-ttc';
import { monthOutsideYear } from './month-outside-year';
import { monthsSumMismatch } from './months-sum-mismatch';
import { overspent } from './overspent';
import { requestNoReturn } from './request-no-return';
import { skillGap } from './skill-gap';
import { spendDuplicate } from './spend-duplicate';
import { spendNoLine } from './spend-no-line';
import { spendNoType } from './spend-no-type';
import { spendOutsideYear } from './spend-outside-year';

/** Rules of budget, expenses, team and requests. */
export const MEANS: readonly Rule[] = [
  spendNoLine,
  spendNoType,
  spendOutsideYear,
  spendDuplicate,
  accountInvalid,
  monthsSumMismatch,
  monthOutsideYear,
  overspent,
  maybeTtc,
  budgetDuplicate,
  budgetNoAction,
  costCenterMissing,
  exportStale,
  capacityShort,
  skillGap,
  requestNoReturn,
];
