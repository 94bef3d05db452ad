import type { PlanSummary } from '../contract';

export type ShareAxis = 'rep' | 'product' | 'channel' | 'month';
export type TargetMode = 'simple' | 'crossed';
export interface CrossChoices {
  readonly metric: string;
  readonly axes: readonly ('rep' | 'product' | 'channel')[]; // axes of the cube beside months; the others hold UNASSIGNED
  readonly step: number; // rounding step in currency units: 0.01, 1, 10, 100, 1000
  readonly keepEdits: boolean; // leaves changed by hand since the last run are held as pins
  readonly large: boolean; // the user said yes to more than 50,000 rows
  readonly repairs: readonly { readonly axis: ShareAxis; readonly how: 'scale' | 'unassigned' }[];
}
export interface AxisSumAnswer {
  readonly axis: ShareAxis;
  readonly required: number;
  readonly sum: number;
  readonly agrees: boolean;
  readonly repairs: readonly ('scale' | 'unassigned' | 'edit')[];
}
export interface CrossPreview {
  readonly currency: string;
  readonly total: number;
  readonly stretch: number | null;
  readonly sums: readonly AxisSumAnswer[]; // the gate; amounts in currency units
  readonly rows: number;
  readonly limit: number; // rows to write; above `limit` the question is asked
  readonly pins: number;
  readonly edited: number;
  readonly warnings: readonly string[];
  readonly blocked: readonly string[]; // worded; blocked is not empty: nothing can be written
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
