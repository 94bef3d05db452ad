import { sorted } from '../sorted';
import type { Criterion, CriterionPoints, FixKey, Points } from './result';

/** Which criterion to correct first among equals. */
const ORDER: readonly Criterion[] = ['M', 'T', 'S', 'A', 'R'];

/** A correction that says more than the points do. */
export type FixOverrides = Partial<Record<Criterion, FixKey>>;

/** The corrections of an objective, weakest criterion first. */
export function fixesOf(points: CriterionPoints, overrides: FixOverrides = {}): readonly FixKey[] {
  const weak = ORDER.filter((criterion) => points[criterion] < 2);
  return sorted(weak, (a, b) => points[a] - points[b]).map(
    (criterion) => overrides[criterion] ?? usualFix(criterion, points[criterion]),
  );
}

function usualFix(criterion: Criterion, points: Points): FixKey {
  return points === 0 ? `smartFix${criterion}0` : `smartFix${criterion}1`;
}
