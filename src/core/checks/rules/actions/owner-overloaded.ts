import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';
import { openActions } from './open-actions';

/** Actions one person can carry out at once. */
const MOST = 5;

const isUnderWay = (plan: CheckedPlan, row: CheckedRow): boolean =>
  (row.amount('start') ?? plan.ref + 1) <= plan.ref;

/** One finding a person, on the first of the actions. */
export const ownerOverloaded: Rule = {
  key: 'owner_overloaded',
  severity: 'info',
  run: (plan) => {
    const owned = openActions(plan).filter((row) => !row.isBlank('owner') && isUnderWay(plan, row));
    return [...groups(owned, (row) => fold(row.text('owner'))).values()].flatMap((rows) => {
      const [first] = rows;
      return first && rows.length > MOST
        ? [at(first, 'owner', { value: first.text('owner'), n: rows.length })]
        : [];
    });
  },
};
