/** Totals typed for one metric at several grains; null where blank. Minor units. */
export interface PeriodTotals {
  readonly year: number | null;
  readonly quarters: readonly (number | null)[];
  readonly months: readonly (number | null)[];
}

/** Two grains that disagree: the coarse total, and what the finer ones add to. */
export interface PeriodClash {
  readonly total: 'year' | 'quarter';
  /** 1–4 for a quarter, 0 for the year. */
  readonly rank: number;
  readonly parts: 'quarters' | 'months';
  readonly required: number;
  readonly sum: number;
}

/** Sum of a complete set; null when a part is blank, because an incomplete split claims nothing. */
function completeSum(parts: readonly (number | null)[], count: number): number | null {
  if (parts.length < count || parts.includes(null)) return null;
  return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

type Pair = Omit<PeriodClash, 'required' | 'sum'> & {
  readonly required: number | null;
  readonly sum: number | null;
};

function pairsOf({ year, quarters, months }: PeriodTotals): readonly Pair[] {
  const byQuarter = quarters.map((required, index): Pair => {
    const sum = completeSum(months.slice(index * 3, index * 3 + 3), 3);
    return { total: 'quarter', rank: index + 1, parts: 'months', required, sum };
  });
  return [
    { total: 'year', rank: 0, parts: 'quarters', required: year, sum: completeSum(quarters, 4) },
    { total: 'year', rank: 0, parts: 'months', required: year, sum: completeSum(months, 12) },
    ...byQuarter,
  ];
}

/** Where year, quarters and months of a metric disagree; empty when they agree or are not all given. */
export function periodClashes(totals: PeriodTotals, tolerance: number): readonly PeriodClash[] {
  return pairsOf(totals).flatMap(({ required, sum, ...pair }) => {
    if (required === null || sum === null || Math.abs(required - sum) <= tolerance) return [];
    return [{ ...pair, required, sum }];
  });
}
