import { sorted } from '../sorted';
import { CheckedPlan } from './checked-plan';
import type { Finding, Severity } from './finding';
import { RULES } from './index';
import type { PlanReading } from './reading';

/** Most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Tabs in the order of the workbook; those it lost come first. */
function placeOf(order: readonly string[], { table }: Finding): number {
  return order.indexOf(table);
}

function compare(order: readonly string[]): (a: Finding, b: Finding) => number {
  return (a, b) =>
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    placeOf(order, a) - placeOf(order, b) ||
    (a.row ?? 0) - (b.row ?? 0);
}

/** Runs every rule on a plan: what is wrong, most severe first, then in the order of the workbook. */
export function checkPlan(reading: PlanReading): readonly Finding[] {
  const plan = new CheckedPlan(reading);
  const found = RULES.flatMap(({ key, severity, run }) =>
    run(plan).map((place): Finding => ({ ...place, rule: key, severity })),
  );
  return sorted(found, compare([...reading.tables.keys()]));
}
