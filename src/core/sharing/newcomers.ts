import type { Day } from '../calendar/day';

/** Someone weighed by what was done before the plan. */
interface Weighed {
  readonly weight: number | null;
  readonly start: Day | null;
}

/** Whether someone came too late to have a history: nothing is known of them, and they arrived since. */
export function isNewcomer({ weight, start }: Weighed, since: Day): boolean {
  return weight === null && start !== null && start >= since;
}

/**
 * Weights in which newcomers count as the others do on average, before their own presence is taken into account: a
 * blank history is not a history of nothing.
 * @param since first day of the year the weights were read from.
 */
export function weighNewcomers(members: readonly Weighed[], since: Day): readonly (number | null)[] {
  const known = members.flatMap(({ weight }) => (weight !== null && weight > 0 ? [weight] : []));
  const mean = known.length === 0 ? null : known.reduce((sum, weight) => sum + weight, 0) / known.length;
  return members.map((member) => (isNewcomer(member, since) ? mean : member.weight));
}
