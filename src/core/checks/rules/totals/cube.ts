import { fold } from '../../fold';
import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';

/** Axes the detail of targets is cut by. */
export const CUBE_AXES = ['rep', 'product', 'channel'] as const;

type CubeAxis = (typeof CUBE_AXES)[number];

/** Lines of the detail of targets that count: the version and the scenario of the plan, overlays left out. */
export function cubeRows(plan: CheckedPlan): readonly CheckedRow[] {
  const version = fold(String(plan.setting('version')).trim());
  const scenario = plan.settingKey('scenario', 'scenario');
  return plan
    .rows('targets')
    .filter((row) => row.key('credit_type') !== 'overlay')
    .filter((row) => row.isBlank('version') || version === '' || fold(row.text('version')) === version)
    .filter((row) => row.isBlank('scenario') || scenario === null || row.key('scenario') === scenario);
}

/** A total of the year, and the lines of the detail it is made of. */
export interface Share {
  readonly row: CheckedRow;
  readonly target: number;
  readonly covers: (line: CheckedRow) => boolean;
}

const isCubeAxis = (axis: string | null): axis is CubeAxis => CUBE_AXES.some((key) => key === axis);

/** Reps are given more than the whole: their lines hold what they are given before that. */
function baseOf(plan: CheckedPlan, axis: string | null, target: number): number {
  const over = plan.setting('over_assignment');
  return axis === 'rep' && typeof over === 'number' ? target / (1 + over) : target;
}

function shareOf(plan: CheckedPlan, row: CheckedRow): readonly Share[] {
  const target = row.amount('target');
  const axis = row.key('axis');
  if (target === null || (row.key('period') ?? 'year') !== 'year') return [];
  if (axis !== 'global' && !isCubeAxis(axis)) return [];
  const metric = fold(row.text('metric'));
  const member = fold(row.text('member'));
  const covers = (line: CheckedRow): boolean =>
    fold(line.text('metric')) === metric && (axis === 'global' || fold(line.text(axis)) === member);
  return [{ row, target: baseOf(plan, axis, target), covers }];
}

/** The totals of the year that the detail of targets is computed from. */
export function sharesOf(plan: CheckedPlan): readonly Share[] {
  return plan.rows('fixed_totals').flatMap((row) => shareOf(plan, row));
}
