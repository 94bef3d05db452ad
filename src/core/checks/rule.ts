import type { CheckedPlan } from './checked-plan';
import type { CheckedRow } from './checked-row';
import { at, type FindingValues, type Place, type RuleKey, type Severity } from './finding';

/** A rule of a plan. It says nothing of a tab the plan does not hold. */
export interface Rule {
  readonly key: RuleKey;
  readonly severity: Severity;
  readonly run: (plan: CheckedPlan) => readonly Place[];
}

/** A rule that looks at the rows of a table one by one. */
export interface RowRule {
  readonly table: string;
  /** Column to go to. */
  readonly column: string;
  /** Other columns without which the rule cannot tell. */
  readonly needs?: readonly string[];
  readonly isWrong: (row: CheckedRow, plan: CheckedPlan) => boolean;
  readonly values?: (row: CheckedRow, plan: CheckedPlan) => FindingValues;
}

/** Makes a rule of what is wrong in a row: one finding a row. */
export function rowRule(key: RuleKey, severity: Severity, ...rules: readonly RowRule[]): Rule {
  return { key, severity, run: (plan) => rules.flatMap((rule) => wrongRows(plan, rule)) };
}

function wrongRows(plan: CheckedPlan, rule: RowRule): readonly Place[] {
  const { table, column, needs = [], isWrong, values } = rule;
  if (!plan.hasColumns(table, column, ...needs)) return [];
  return plan
    .rows(table)
    .filter((row) => isWrong(row, plan))
    .map((row) => at(row, column, values?.(row, plan)));
}

/** Makes a rule that only counts: one finding for the tab, on its first row, with `n`. */
export function countRule(key: RuleKey, severity: Severity, rule: RowRule): Rule {
  const run = (plan: CheckedPlan): readonly Place[] => {
    const found = wrongRows(plan, rule);
    return found.slice(0, 1).map((first) => ({ ...first, values: { n: found.length } }));
  };
  return { key, severity, run };
}
