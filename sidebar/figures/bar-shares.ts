import type { RollUpLine } from '../../src/contract';

export interface BarShares {
  /** 0 to 100. */
  readonly reached: number;
  /** 0 to 100; null before the period begins, and without a pace to compare with. */
  readonly expected: number | null;
}

/** How far the bar of a line goes, and where its mark stands, in hundredths of the target. */
export function barShares({ attainment, expected, target }: RollUpLine): BarShares {
  const pace = expected && target ? expected / target : null;
  return { reached: hundredths(attainment ?? 0), expected: pace === null ? null : hundredths(pace) };
}

const hundredths = (share: number): number => Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10;
