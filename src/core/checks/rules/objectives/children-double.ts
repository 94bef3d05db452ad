import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';
import { parentOf } from './living';

/** An objective a total follows, and what that total is added to. */
interface Counted {
  readonly objective: CheckedRow;
  readonly total: string;
}

/** The objective a total follows: the one it names, else the main one for the total of the year. */
function followed(plan: CheckedPlan, row: CheckedRow, period: string): CheckedRow | undefined {
  const isMain = period === 'year' && fold(row.text('metric')) === fold(String(plan.setting('main_metric')));
  const main = isMain ? String(plan.setting('main_objective')) : '';
  return plan.find('objectives', 'id', row.text('objective') || main);
}

function countedIn(plan: CheckedPlan, row: CheckedRow, period: string): readonly Counted[] {
  const objective = followed(plan, row, period);
  return objective ? [{ objective, total: fold(`${row.table} ${row.text('metric')} ${period}`) }] : [];
}

/** Objectives of the rows one sum adds: the whole of a metric over a period, or its detail. */
function counted(plan: CheckedPlan): readonly Counted[] {
  const totals = plan.rows('fixed_totals').filter((row) => row.key('axis') === 'global');
  return [
    ...totals.flatMap((row) => countedIn(plan, row, row.key('period') ?? 'year')),
    ...plan.rows('targets').flatMap((row) => countedIn(plan, row, '')),
  ];
}

/** Objectives whose parent is in the same sum. */
function doubled(plan: CheckedPlan, rows: readonly Counted[]): readonly CheckedRow[] {
  const objectives = new Set(rows.map(({ objective }) => objective));
  return [...objectives].filter((row) => {
    const parent = parentOf(plan, row);
    return parent !== undefined && objectives.has(parent);
  });
}

/** A total that follows a parent beside one that follows its part: the part is counted twice. */
export const childrenDouble: Rule = {
  key: 'children_double',
  severity: 'error',
  run: (plan) => {
    const sums = [...groups(counted(plan), ({ total }) => total).values()];
    const found = new Set(sums.flatMap((rows) => doubled(plan, rows)));
    return [...found].map((row) => at(row, 'parent', { value: row.text('parent') }));
  },
};
