import type { Axis } from '../objectives/axis';

/** A row of the fixed totals of one metric, as read. Amounts in minor units; null where the cell holds no figure. */
export interface TotalRow {
  /** Among the rows of data of the tab, from 0. */
  readonly index: number;
  /** Key of list `period`: a blank is the year. */
  readonly period: string;
  readonly axis: Axis | 'global';
  readonly member: string;
  readonly reference: number | null;
  /** A fraction, or whatever scale people typed. */
  readonly weight: number | null;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly pinned: boolean;
  /** What the last share wrote in the target and in the stretch. */
  readonly shared: number | null;
  readonly sharedStretch: number | null;
  /** Whether a formula of people's own gives the amount. */
  readonly isOwnTarget: boolean;
  readonly isOwnStretch: boolean;
}

/** Whether people typed the target since the last share. */
export function isTargetEdited({ target, shared, isOwnTarget }: TotalRow): boolean {
  return target !== null && (isOwnTarget || target !== shared);
}

/** Whether people typed the stretch since the last share. */
export function isStretchEdited({ stretch, sharedStretch, isOwnStretch }: TotalRow): boolean {
  return stretch !== null && (isOwnStretch || stretch !== sharedStretch);
}

/** Labels are compared as native formulas compare them. */
export const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
