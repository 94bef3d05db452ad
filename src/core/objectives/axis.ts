/** What a metric is cut by. A figure belongs to one axis at a time: axes are never mixed in a sum. */
export type Axis = 'rep' | 'product' | 'channel' | 'month';

/** The axes whose members are people's own: reps, products, channels. */
export type MemberAxis = Exclude<Axis, 'month'>;

/** The member a figure belongs to when people named none: shown and summed like any other. */
export const UNASSIGNED = 'UNASSIGNED';

/** The member of the global axis. */
export const ALL = 'ALL';

/** Ids of example rows, which nothing counts, begin so. */
const EXAMPLE_PREFIX = 'EX-';

export function isExample(id: string): boolean {
  return id.startsWith(EXAMPLE_PREFIX);
}
