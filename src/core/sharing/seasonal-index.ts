/** A year month by month, in the order of the fiscal year; null where nothing is known. Any one unit. */
export interface MonthlyYear {
  /** What people call it: `2025`, `2025-2026`. */
  readonly name: string;
  readonly months: readonly (number | null)[];
}

export interface SeasonalIndex {
  /** One a month; they add to the number of months, so that 1 is an average month. */
  readonly indices: readonly number[];
  /** Years that could not tell: a month is missing, or they add to nothing. */
  readonly leftOut: readonly string[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Weights in the same proportions that add to their number. Null when they add to 0 or less. */
export function renormalised(weights: readonly number[]): readonly number[] | null {
  const total = sum(weights);
  return total > 0 ? weights.map((weight) => (weight * weights.length) / total) : null;
}

/** The months of a full year as indices; null for a year that has a month missing. */
function indicesOf({ months }: MonthlyYear): readonly number[] | null {
  const known = months.flatMap((value) => (value === null ? [] : [value]));
  return known.length < months.length ? null : renormalised(known);
}

/**
 * Seasonal index: each month's value over the mean month of its year, averaged over the full years, then brought to
 * add to the number of months (metrics.md §7, objectives.md §3).
 * @returns null when no year is full.
 */
export function seasonalIndex(years: readonly MonthlyYear[]): SeasonalIndex | null {
  const read = years.map((year) => ({ name: year.name, indices: indicesOf(year) }));
  const full = read.flatMap(({ indices }) => (indices ? [indices] : []));
  const [first = []] = full;
  const means = first.map((_, month) => sum(full.map((indices) => indices[month] ?? 0)) / full.length);
  const indices = renormalised(means);
  const leftOut = read.filter((year) => year.indices === null).map(({ name }) => name);
  return indices && { indices, leftOut };
}
