import type { PlanSummary } from '../contract';

export type ShareAxis = 'rep' | 'product' | 'channel' | 'month';

/** `simple`: each axis is shared on its own. `crossed`: by rep, product, channel and month at once. */
export type TargetMode = 'simple' | 'crossed';

/** How the detail of targets is to be computed. */
export interface CrossChoices {
  readonly metric: string;
  /** Axes of the detail beside the months; the others hold the unassigned member. */
  readonly axes: readonly ('rep' | 'product' | 'channel')[];
  /** Rounding step in currency units: 0.01, 1, 10, 100, 1000. */
  readonly step: number;
  /** Amounts changed by hand since the last run are held as pins. */
  readonly keepEdits: boolean;
  /** The user said yes to more rows than the limit. */
  readonly large: boolean;
  /** How totals that do not agree are put right, by axis. */
  readonly repairs: readonly { readonly axis: ShareAxis; readonly how: 'scale' | 'unassigned' }[];
}

/** What the members of an axis add to, and must add to, in currency units. */
export interface AxisSumAnswer {
  readonly axis: ShareAxis;
  readonly required: number;
  readonly sum: number;
  readonly agrees: boolean;
  readonly repairs: readonly ('scale' | 'unassigned' | 'edit')[];
}

/** What computing the detail would write. Amounts are in currency units. */
export interface CrossPreview {
  readonly currency: string;
  readonly total: number;
  readonly stretch: number | null;
  readonly sums: readonly AxisSumAnswer[];
  /** Rows to write; above `limit` the question is asked. */
  readonly rows: number;
  readonly limit: number;
  readonly pins: number;
  readonly edited: number;
  readonly warnings: readonly string[];
  /** Why nothing can be written, worded; empty when it can. */
  readonly blocked: readonly string[];
}

export type CrossingRequest =
  | { readonly kind: 'cross-preview'; readonly planId: string; readonly choices: CrossChoices }
  | { readonly kind: 'cross'; readonly planId: string; readonly choices: CrossChoices }
  | { readonly kind: 'target-mode'; readonly planId: string; readonly mode: TargetMode };

export interface CrossingAnswers {
  readonly 'cross-preview': CrossPreview;
  readonly cross: { readonly rows: number };
  readonly 'target-mode': { readonly plan: PlanSummary };
}
