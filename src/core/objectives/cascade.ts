import type { CascadeInput, CascadeMember, CascadeWarning, WeightSource } from './cascade-input';
import { weigh, type WeightedMembers } from './cascade-weights';
import { largestRemainder } from './largest-remainder';

export interface CascadeDone {
  readonly ok: true;
  /** Amounts in the order of the members; they add to the total exactly. */
  readonly shares: readonly number[];
  readonly source: WeightSource;
  /** What was left under one rounding unit, and who received it. */
  readonly residue: number;
  readonly residueMember: string | null;
  readonly warnings: readonly CascadeWarning[];
}

/** Why nothing was shared: pins above the total, or an amount left and nobody to take it. */
export interface CascadeRefused {
  readonly ok: false;
  readonly key: 'pin_exceeds_margin' | 'no_free_member';
  readonly total: number;
  readonly pinned: number;
  /** The members that are pinned. */
  readonly members: readonly string[];
}

interface FreeShares {
  readonly byKey: ReadonlyMap<string, number>;
  readonly residue: number;
  readonly residueMember: string | null;
}

const NOTHING: FreeShares = { byKey: new Map(), residue: 0, residueMember: null };

function shareFree(left: number, unit: number, { free }: WeightedMembers): FreeShares {
  if (left === 0) return NOTHING;
  const { shares, residue, residueIndex } = largestRemainder(
    left,
    free.map((member) => member.weight),
    unit,
  );
  const byKey = new Map(free.map((member, index) => [member.key, shares[index] ?? 0]));
  return { byKey, residue, residueMember: residue === 0 ? null : (free[residueIndex]?.key ?? null) };
}

function refusal(
  input: CascadeInput,
  pins: readonly CascadeMember[],
  weighted: WeightedMembers,
): CascadeRefused | null {
  const pinned = pins.reduce((sum, member) => sum + (member.pin ?? 0), 0);
  const left = input.total - pinned;
  const facts = { ok: false, total: input.total, pinned, members: pins.map((member) => member.key) } as const;
  if (left !== 0 && left < 0 !== input.total < 0) return { ...facts, key: 'pin_exceeds_margin' };
  const taker = weighted.free.some((member) => member.weight > 0);
  return left !== 0 && !taker ? { ...facts, key: 'no_free_member' } : null;
}

/**
 * Shares a total among the members of one axis: pins are kept, the rest goes by weight, by the largest
 * remainder (objectives.md §3). A negative total, a planned decrease, is shared as its opposite.
 * Amounts are whole minor units; keys are unique.
 */
export function cascade(input: CascadeInput): CascadeDone | CascadeRefused {
  const pins = input.members.filter((member) => member.pin !== null);
  const weighted = weigh(input.members);
  const refused = refusal(input, pins, weighted);
  if (refused) return refused;
  const left = pins.reduce((rest, member) => rest - (member.pin ?? 0), input.total);
  const { byKey, residue, residueMember } = shareFree(left, input.unit, weighted);
  const shares = input.members.map((member) => member.pin ?? byKey.get(member.key) ?? 0);
  return { ok: true, shares, source: weighted.source, residue, residueMember, warnings: weighted.warnings };
}
