import { fiscalMonths } from '../../../calendar/fiscal-year';
import { fold } from '../../fold';
import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';

/** Axes the detail of targets is cut by. */
export const CUBE_AXES = ['rep', 'product', 'channel'] as const;

/** What is remembered of a plan while its rules run: thousands of lines are gone through once. */
const known = new WeakMap<CheckedPlan, readonly CheckedRow[]>();
const sorted = new WeakMap<CheckedPlan, ReadonlyMap<string, readonly CheckedRow[]>>();

function readCube(plan: CheckedPlan): readonly CheckedRow[] {
  const version = fold(String(plan.setting('version')).trim());
  const scenario = plan.settingKey('scenario', 'scenario');
  return plan
    .rows('targets')
    .filter((row) => row.key('credit_type') !== 'overlay')
    .filter((row) => row.isBlank('version') || version === '' || fold(row.text('version')) === version)
    .filter((row) => row.isBlank('scenario') || scenario === null || row.key('scenario') === scenario);
}

/** Lines of the detail of targets that count: the version and the scenario of the plan, overlays left out. */
export function cubeRows(plan: CheckedPlan): readonly CheckedRow[] {
  const rows = known.get(plan) ?? readCube(plan);
  known.set(plan, rows);
  return rows;
}

const keyOf = (metric: string, axis: string, member: string): string =>
  fold([metric, axis, member].join('\n'));

/** Lines of each metric, whole and by member of each axis; a month is its first day. */
function linesByMember(plan: CheckedPlan): ReadonlyMap<string, readonly CheckedRow[]> {
  const found = new Map<string, CheckedRow[]>();
  const add = (key: string, row: CheckedRow) => {
    const lines = found.get(key);
    if (lines) lines.push(row);
    else found.set(key, [row]);
  };
  for (const row of cubeRows(plan)) {
    const metric = row.text('metric');
    add(keyOf(metric, 'global', ''), row);
    add(keyOf(metric, 'month', row.text('period')), row);
    for (const axis of CUBE_AXES) add(keyOf(metric, axis, row.text(axis)), row);
  }
  return found;
}

function linesOf(plan: CheckedPlan, key: string): readonly CheckedRow[] {
  const lines = sorted.get(plan) ?? linesByMember(plan);
  sorted.set(plan, lines);
  return lines.get(key) ?? [];
}

/** A total of the year, and the lines of the detail it is made of. */
export interface Share {
  readonly row: CheckedRow;
  readonly target: number;
  readonly lines: readonly CheckedRow[];
}

/** Reps are given more than the whole: their lines hold what they are given before that. */
function baseOf(plan: CheckedPlan, axis: string | null, target: number): number {
  const over = plan.setting('over_assignment');
  return axis === 'rep' && typeof over === 'number' ? target / (1 + over) : target;
}

/** Whom a total is of, as the lines tell it; null for one that no line can be part of. */
function memberOf(plan: CheckedPlan, axis: string | null, row: CheckedRow): string | null {
  if (axis === 'global') return '';
  if (CUBE_AXES.some((key) => key === axis)) return row.text('member');
  const start = plan.setting('fiscal_start');
  const rank = Number(plan.reading.lists.keyOf('period', row.text('member'))?.slice(1));
  if (axis !== 'month' || typeof start !== 'number') return null;
  return String(fiscalMonths(start)[rank - 1] ?? '');
}

function shareOf(plan: CheckedPlan, row: CheckedRow): readonly Share[] {
  const target = row.amount('target');
  const axis = row.key('axis');
  const member = memberOf(plan, axis, row);
  if (target === null || member === null || (row.key('period') ?? 'year') !== 'year') return [];
  const lines = linesOf(plan, keyOf(row.text('metric'), axis ?? '', member));
  return [{ row, target: baseOf(plan, axis, target), lines }];
}

/** The totals of the year that the detail of targets is computed from. */
export function sharesOf(plan: CheckedPlan): readonly Share[] {
  return plan.rows('fixed_totals').flatMap((row) => shareOf(plan, row));
}

/** Whether the detail has an axis: one left out of it holds nobody's lines alone, whatever its totals say. */
export function hasAxis(plan: CheckedPlan, metric: string, axis: string | null): boolean {
  if (axis === 'global' || axis === 'month') return true;
  const nobody = fold(plan.reading.lists.label(axis ?? '', 'UNASSIGNED'));
  return linesOf(plan, keyOf(metric, 'global', '')).some((row) => fold(row.text(axis ?? '')) !== nobody);
}
