import type { Axis } from '../objectives/axis';
import type { WeighedMember } from './axis-members';
import type { SharingFacts } from './facts';
import type { MonthProfile } from './month-weights';
import { imposedPeriods, imposedSum } from './period-totals';
import { seasonalIndex } from './seasonal-index';
import type { AxisShares } from './share-axis';
import type { SharedLine } from './shared-line';

/** Something a reader should know before writing: who it is about, and the amount when there is one. */
export interface SharingWarning {
  readonly key:
    | 'negative_weight'
    | 'blank_weight'
    | 'all_weights_zero'
    | 'inactive_member'
    | 'newcomer'
    | 'ramp_no_start'
    | 'pin_blank'
    | 'unlisted'
    | 'residue'
    | 'stretch_kept'
    | 'periods_above_share'
    | 'years_left_out';
  readonly axis: Axis;
  readonly names: readonly string[];
  /** Minor units; 0 where no amount is told. */
  readonly amount: number;
}

/** What there is to warn of, on one axis. */
export interface Warned {
  readonly axis: Axis;
  readonly members: readonly WeighedMember[];
  readonly lines: readonly SharedLine[];
  readonly done: AxisShares;
  readonly facts: SharingFacts;
}

type Named = Pick<SharingWarning, 'key' | 'names'> & { readonly amount?: number };

/** Nobody's row gets no share by rule, and a tick without an amount has a word of its own: neither is told twice. */
function ofWeights({ done, members, lines }: Warned): readonly Named[] {
  const silent = new Set([
    ...members.filter(({ isUnassigned }) => isUnassigned).map(({ label }) => label),
    ...lines.filter(({ after }) => after === null).map(({ member }) => member),
  ]);
  return done.warnings.map(({ key, members: names }) => ({
    key,
    names: names.filter((name) => !silent.has(name)),
  }));
}

const labels = (all: readonly WeighedMember[]): readonly string[] => all.map(({ label }) => label);

/** Nothing weighs anybody: equal shares are not what was asked for. */
function blind(members: readonly WeighedMember[]): readonly WeighedMember[] {
  const own = members.filter(({ isUnassigned }) => !isUnassigned);
  return own.every(({ weight }) => weight === null) ? own : [];
}

function ofMembers({ members, lines }: Warned): readonly Named[] {
  return [
    { key: 'all_weights_zero', names: labels(blind(members)) },
    { key: 'newcomer', names: labels(members.filter(({ isNewcomer }) => isNewcomer)) },
    { key: 'ramp_no_start', names: labels(members.filter(({ isRampLost }) => isRampLost)) },
    { key: 'unlisted', names: labels(members.filter(({ fixed }) => fixed === 'unlisted')) },
    { key: 'pin_blank', names: lines.filter(({ after }) => after === null).map(({ member }) => member) },
  ];
}

/** Quarters and months that tell a part of a member's year, when that part is more than the year. */
function ofPeriods({ axis, lines, facts }: Warned): readonly Named[] {
  const isAbove = ({ member, after }: SharedLine) =>
    Math.abs(imposedSum(imposedPeriods(facts, axis, member))) > Math.abs(after ?? 0);
  if (axis === 'month') return [];
  return [{ key: 'periods_above_share', names: lines.filter(isAbove).map(({ member }) => member) }];
}

function ofYears({ axis, facts }: Warned, profile: MonthProfile): readonly Named[] {
  if (axis !== 'month' || profile !== 'history') return [];
  return [{ key: 'years_left_out', names: seasonalIndex(facts.monthly)?.leftOut ?? [] }];
}

/** The warnings of an axis, those about nobody left out. */
export function warningsOf(
  warned: Warned,
  stretch: number | null,
  profile: MonthProfile,
): readonly SharingWarning[] {
  const { axis, done } = warned;
  const residues = done.residues.map(({ amount, member }): Named => ({
    key: 'residue',
    names: [member],
    amount,
  }));
  const kept: readonly Named[] =
    stretch !== null && done.stretches === null ? [{ key: 'stretch_kept', names: [''] }] : [];
  return [
    ...ofWeights(warned),
    ...ofMembers(warned),
    ...ofPeriods(warned),
    ...ofYears(warned, profile),
    ...residues,
    ...kept,
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ amount = 0, ...named }) => ({ ...named, axis, amount }));
}
