/** What the members of an axis did in a year, in their order; null where nothing is known. */
export interface WeighedYear {
  /** How much the year counts beside the others, from 0 up. */
  readonly weight: number;
  readonly amounts: readonly (number | null)[];
}

const total = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((sum, amount) => sum + Math.max(0, amount ?? 0), 0);

const counts = ({ weight, amounts }: WeighedYear): boolean => weight > 0 && total(amounts) > 0;

/** A member's share of each year it has a figure in, averaged by the weights of those years. */
function blended(years: readonly WeighedYear[], member: number): number | null {
  const known = years.flatMap(({ weight, amounts }) => {
    const amount = amounts[member] ?? null;
    return amount === null ? [] : [{ weight, share: amount / total(amounts) }];
  });
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? null : known.reduce((sum, { weight, share }) => sum + weight * share, 0) / weights;
}

/**
 * Weights from one year or several. Years are compared by the shares they show, not by their amounts: a better year
 * does not count for more than its weight. Someone without a figure in a year is weighed by the others.
 * @returns null for a member no year knows, and for everybody when no year counts.
 */
export function weightsOfYears(years: readonly WeighedYear[]): readonly (number | null)[] {
  const told = years.filter(counts);
  const [first, ...others] = told;
  const members = years[0]?.amounts ?? [];
  if (!first) return members.map(() => null);
  return others.length === 0 ? first.amounts : members.map((_, member) => blended(told, member));
}
