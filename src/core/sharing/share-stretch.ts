import { cascade } from '../objectives/cascade';
import { levelStretch } from '../objectives/stretch';
import type { AxisInput, ShareMember } from './share-axis';

/** Members as the cascade takes them: only proportions and what is held count. */
export const cascaded = ({ key, weight, activity }: ShareMember, pin: number | null) => ({
  key,
  weight,
  history: null,
  reference: null,
  activity,
  pin,
});

/** The weights of the targets; within imposed totals, the targets they gave. */
function stretchWeights({ members, blocks }: AxisInput, targets: readonly number[]): readonly ShareMember[] {
  if (blocks.length === 0) return members;
  return members.map((member, index) => ({ ...member, weight: Math.abs(targets[index] ?? 0) }));
}

/** Shares the stretch by the same weights as the targets, apart from them; null where it cannot be. */
export function shareStretch(input: AxisInput, targets: readonly number[]): readonly number[] | null {
  if (input.stretch === null) return null;
  const members = stretchWeights(input, targets).map((member) => cascaded(member, member.stretch));
  const done = cascade({ total: input.stretch, unit: input.unit, members });
  return done.ok ? levelled(input, targets, done.shares) : null;
}

/** Stretches at least as demanding as the targets, where both may move; null when what is held forbids it. */
function levelled(
  { members, lower }: AxisInput,
  targets: readonly number[],
  stretches: readonly number[],
): readonly number[] | null {
  const free = members.flatMap(({ stretch }, index) => (stretch === null ? [index] : []));
  const pick = (amounts: readonly number[]) => free.map((index) => amounts[index] ?? 0);
  const aims = pick(targets);
  const level = levelStretch(aims, pick(stretches), lower);
  const sign = lower ? -1 : 1;
  if (level.some((value, place) => sign * value < sign * (aims[place] ?? 0))) return null;
  const byIndex = new Map(free.map((index, place) => [index, level[place] ?? 0]));
  return stretches.map((value, index) => byIndex.get(index) ?? value);
}
