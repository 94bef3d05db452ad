import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { at, type Place } from '../../finding';
import type { Rule } from '../../rule';

/** A row inserted under the header stands above the ranges of formulas, which moved down. */
function aboveRanges(plan: CheckedPlan, table: string): readonly CheckedRow[] {
  const start = plan.reading.tables.get(table)?.countedFrom ?? null;
  return start === null ? [] : plan.filled(table).filter(({ number }) => number < start);
}

/** A value typed away from the others of its list is in no dropdown. */
function awayFromTheirList(plan: CheckedPlan): readonly CheckedRow[] {
  if (!plan.hasColumns('lists', 'list')) return [];
  const begun = new Set<string>();
  let current = '';
  return plan.rows('lists').filter((row) => {
    const list = row.text('list');
    const isAway = list === '' || (list !== current && begun.has(list));
    if (!isAway) current = list;
    begun.add(list);
    return isAway;
  });
}

/** The cell to go to: the first one filled. */
function placeOf(plan: CheckedPlan, row: CheckedRow): Place {
  const columns = [...(plan.reading.tables.get(row.table)?.columns.keys() ?? [])];
  return at(row, columns.find((column) => !row.isBlank(column)) ?? 'id');
}

export const rowOutsideTable: Rule = {
  key: 'row_outside_table',
  severity: 'error',
  run: (plan) => {
    const above = plan.tables.flatMap((table) => aboveRanges(plan, table));
    return [...above, ...awayFromTheirList(plan)].map((row) => placeOf(plan, row));
  },
};
