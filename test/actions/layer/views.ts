import type { PlanWorkbook } from './workbook';

/** What a refresh that finds everything in place writes: the mode, the checksum and the date. */
export const ONLY_DATED = { 'Range.setValue': 3 };

/** Calls that change the workbook, counted by method. */
export function writes(plan: PlanWorkbook): Record<string, number> {
  const made = plan.runtime.calls.list.filter(({ kind }) => kind === 'write').map(({ method }) => method);
  return Object.fromEntries([...new Set(made)].map((method) => [method, plan.runtime.calls.count(method)]));
}

/** Adds a value inside the block of a list, as people do. */
export function addToList(plan: PlanWorkbook, list: string, name: string): void {
  const index = plan.find('lists', { list });
  plan.sheet('lists').insertRowsAfter(plan.row('lists', index), 1);
  plan.put('lists', index + 1, { list, key: name, label: name });
}

/** Names the roll-up shows for a metric and an axis. */
export const membersOf = (plan: PlanWorkbook, metric: string, axis: string) =>
  plan
    .values('rollup', 'metric', 'axis', 'member')
    .flatMap(([of, by, member]) => (of === metric && by === axis ? [member] : []));

/** Months of a row of the layer: metric, axis, member, value, n. */
export const layerRows = (plan: PlanWorkbook, metric: string, axis: string, member: string) =>
  plan
    .values('actuals_month', 'metric', 'axis', 'member', 'value', 'n')
    .filter(([of, by, name]) => of === metric && by === axis && name === member);
