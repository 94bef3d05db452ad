import { cascade, type CascadeRefused } from '../objectives/cascade';
import type { CascadeWarning } from '../objectives/cascade-input';
import { cascaded, shareStretch } from './share-stretch';

/** A member of an axis about to receive its share. */
export interface ShareMember {
  readonly key: string;
  /** Null when nothing tells: it then weighs nothing, unless nobody weighs anything. */
  readonly weight: number | null;
  /** Share of a full target it is expected to bring, 0 to 1. */
  readonly activity: number;
  /** Amounts that do not move; null where the share decides. */
  readonly target: number | null;
  readonly stretch: number | null;
}

/** A total that some of the members add to by themselves: an imposed quarter, for its months. */
export interface ImposedBlock {
  readonly key: string;
  readonly total: number;
  readonly members: ReadonlySet<string>;
}

/** Amounts in minor units. */
export interface AxisInput {
  readonly total: number;
  readonly stretch: number | null;
  /** Rounding step. */
  readonly unit: number;
  readonly members: readonly ShareMember[];
  readonly blocks: readonly ImposedBlock[];
  /** True when lower is better. */
  readonly lower: boolean;
}

export interface Residue {
  readonly amount: number;
  readonly member: string;
}

/** Shares in the order of the members: they add to the total exactly. */
export interface AxisShares {
  readonly ok: true;
  readonly targets: readonly number[];
  /** Null when there is none, or when what is held leaves less stretch than target. */
  readonly stretches: readonly number[] | null;
  /** What was left under one step, and who received it. */
  readonly residues: readonly Residue[];
  readonly warnings: readonly CascadeWarning[];
}

/** Why nothing was shared; the block is the imposed total that failed, null for the axis as a whole. */
export interface AxisRefused extends Omit<CascadeRefused, 'key'> {
  readonly key: CascadeRefused['key'] | 'blocks_exceed_total';
  readonly block: string | null;
}

/** What the members of no block share: the total without the imposed ones. */
function rest({ total, members, blocks }: AxisInput): ImposedBlock {
  const others = members.filter(({ key }) => !blocks.some((block) => block.members.has(key)));
  const left = blocks.reduce((sum, block) => sum - block.total, total);
  return { key: '', total: left, members: new Set(others.map(({ key }) => key)) };
}

/** Imposed totals beyond the whole would leave the others the opposite of a target. */
function exceeds({ total, members, blocks }: AxisInput, left: ImposedBlock): AxisRefused | null {
  const isOver = left.total !== 0 && (left.members.size === 0 || left.total < 0 !== total < 0);
  if (blocks.length === 0 || !isOver) return null;
  const pinned = total - left.total;
  return {
    ok: false,
    key: 'blocks_exceed_total',
    total,
    pinned,
    members: members.map(({ key }) => key),
    block: null,
  };
}

interface BlockShares {
  readonly shares: ReadonlyMap<string, number>;
  readonly residue: readonly Residue[];
  readonly warnings: readonly CascadeWarning[];
}

function shareBlock({ members, unit }: AxisInput, block: ImposedBlock): BlockShares | AxisRefused {
  const own = members.filter(({ key }) => block.members.has(key));
  const done = cascade({
    total: block.total,
    unit,
    members: own.map((member) => cascaded(member, member.target)),
  });
  if (!done.ok) return { ...done, block: block.key || null };
  const { shares, residue, residueMember, warnings } = done;
  return {
    shares: new Map(own.map(({ key }, index) => [key, shares[index] ?? 0])),
    residue: residueMember === null ? [] : [{ amount: residue, member: residueMember }],
    warnings,
  };
}

/**
 * Shares a total, and its stretch apart, among the members of one axis (objectives.md §3). Held amounts stay; imposed
 * totals are shared among their own members, the rest among the others.
 */
export function shareAxis(input: AxisInput): AxisShares | AxisRefused {
  const left = rest(input);
  const refused = exceeds(input, left);
  if (refused) return refused;
  const isRestShared = left.members.size > 0 || input.blocks.length === 0;
  const shared: BlockShares[] = [];
  for (const block of isRestShared ? [...input.blocks, left] : input.blocks) {
    const done = shareBlock(input, block);
    if ('ok' in done) return done;
    shared.push(done);
  }
  const byKey = new Map(shared.flatMap(({ shares }) => [...shares]));
  const targets = input.members.map(({ key }) => byKey.get(key) ?? 0);
  return {
    ok: true,
    targets,
    stretches: shareStretch(input, targets),
    residues: shared.flatMap(({ residue }) => residue),
    warnings: shared.flatMap(({ warnings }) => warnings),
  };
}
