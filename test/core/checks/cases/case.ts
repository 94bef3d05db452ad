import type { RuleKey } from '../../../../src/core/checks/finding';
import type { Damage, Tabs } from '../reading';

/** A plan in which a rule finds something, once, and one in which it finds nothing. */
export interface Case extends Damage {
  readonly rule: RuleKey;
  readonly wrong: Tabs;
  readonly right: Tabs;
  /** What is told: the row is null for a tab as a whole, and the column for a labelled value too. */
  readonly at: readonly [table: string, row: number | null, column: string | null];
}
