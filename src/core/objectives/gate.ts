import { divideRounded, decimalOf } from '../decimal';
import { UNASSIGNED, type Axis } from './axis';
import { cascade, type CascadeDone, type CascadeRefused } from './cascade';
import type { TargetMode } from './roll-up-input';

export interface AxisMember {
  readonly key: string;
  /** Minor units. */
  readonly target: number;
  readonly pinned: boolean;
}

/** Targets imposed on the members of an axis. */
export interface AxisTotals {
  readonly axis: Axis;
  readonly members: readonly AxisMember[];
}

export interface Assignment {
  readonly mode: TargetMode;
  /** Share above the total that reps are assigned; read in crossed mode only. */
  readonly overAssignment: number;
}

export interface GateInput extends Assignment {
  /** Total of the metric, in minor units. */
  readonly global: number;
  readonly axes: readonly AxisTotals[];
  /** Largest difference let through, in minor units. */
  readonly tolerance: number;
}

/** How an axis that disagrees can be put right. */
export type Repair = 'scale' | 'unassigned' | 'edit';

export interface AxisSum {
  readonly axis: Axis;
  readonly required: number;
  readonly sum: number;
  readonly agrees: boolean;
  /** Empty when the axis agrees. */
  readonly repairs: readonly Repair[];
}

/** Either way every sum is told. */
export interface GateResult {
  readonly ok: boolean;
  readonly sums: readonly AxisSum[];
}

/** Total the members of an axis must add to: reps are over-assigned in crossed mode, nobody in simple mode. */
export function requiredTotal(axis: Axis, global: number, { mode, overAssignment }: Assignment): number {
  if (mode === 'simple' || axis !== 'rep') return global;
  const { digits, scale } = decimalOf(overAssignment);
  const unit = 10n ** BigInt(scale);
  return Number(divideRounded(BigInt(global) * (unit + digits), unit));
}

function repairsOf(totals: AxisTotals, missing: number, required: number): readonly Repair[] {
  const scales = scaleAxis(totals, required).ok ? (['scale'] as const) : [];
  const fills = missing >= 0 && totals.axis !== 'month' ? (['unassigned'] as const) : [];
  return [...scales, ...fills, 'edit'];
}

function sumOf(totals: AxisTotals, input: GateInput): AxisSum {
  const required = requiredTotal(totals.axis, input.global, input);
  const sum = totals.members.reduce((total, member) => total + member.target, 0);
  const agrees = totals.members.length === 0 || Math.abs(required - sum) <= input.tolerance;
  const repairs = agrees ? [] : repairsOf(totals, required - sum, required);
  return { axis: totals.axis, required, sum, agrees, repairs };
}

/**
 * Whether the axes of a metric agree, before anything is computed or written: the members of each add to its
 * required total, within the tolerance. An axis without a row agrees.
 */
export function gate(input: GateInput): GateResult {
  const sums = input.axes.map((totals) => sumOf(totals, input));
  return { ok: sums.every(({ agrees }) => agrees), sums };
}

/** Repair by scaling: the members in proportion of their present targets, pins kept. */
export function scaleAxis({ members }: AxisTotals, required: number, unit = 1): CascadeDone | CascadeRefused {
  const weighted = members.map(({ key, target, pinned }) => ({
    key,
    weight: target,
    history: null,
    reference: null,
    activity: 1,
    pin: pinned ? target : null,
  }));
  return cascade({ total: required, unit, members: weighted });
}

/** Repair by filling: what is missing is put on the unassigned member, added when there is none. */
export function fillUnassigned({ axis, members }: AxisTotals, required: number): AxisTotals {
  const others = members.filter(({ key }) => key !== UNASSIGNED);
  const target = members.reduce(
    (left, member) => left - (member.key === UNASSIGNED ? 0 : member.target),
    required,
  );
  return { axis, members: [...others, { key: UNASSIGNED, target, pinned: false }] };
}
