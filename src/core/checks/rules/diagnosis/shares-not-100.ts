import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { percent } from '../../figures';
import { at, type Place } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';

/** Percentages are typed to the tenth of a point at best. */
const TOLERANCE = 0.0005;

function wrongTotal(rows: readonly CheckedRow[], column: string): readonly Place[] {
  const shared = rows.filter((row) => row.amount(column) !== null);
  const [first] = shared;
  const sum = shared.reduce((total, row) => total + row.sum(column), 0);
  if (!first || Math.abs(sum - 1) <= TOLERANCE) return [];
  return [at(first, column, { sum: percent(sum), column: { table: first.table, column } })];
}

/** Individual objectives of one person are weighed against each other. */
function objectivesByOwner(plan: CheckedPlan): readonly (readonly CheckedRow[])[] {
  const individual = plan
    .rows('objectives')
    .filter((row) => row.key('level') === 'individual' && row.key('status') !== 'dropped');
  return [...groups(individual, (row) => fold(row.text('owner'))).values()];
}

export const sharesNot100: Rule = {
  key: 'shares_not_100',
  severity: 'error',
  run: (plan) => [
    ...wrongTotal(plan.rows('channel_strategy'), 'share'),
    ...wrongTotal(plan.rows('scenarios'), 'probability'),
    ...objectivesByOwner(plan).flatMap((rows) => wrongTotal(rows, 'weight')),
  ],
};
