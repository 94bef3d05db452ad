import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { endOfMonth } from '../../../calendar/month';
import { at, type Place } from '../../finding';
import { fold } from '../../fold';
import type { Rule } from '../../rule';
import { CUBE_AXES, cubeRows } from './cube';

/** Rows of the lists by list and member. */
function membersOf(plan: CheckedPlan): ReadonlyMap<string, CheckedRow> {
  return new Map(plan.rows('lists').map((row) => [fold(`${row.text('list')}\n${row.text('label')}`), row]));
}

/** Whether someone is there at some time of a month. */
function isActive(member: CheckedRow, month: number): boolean {
  if (member.value('active') === false && !member.isBlank('active')) return false;
  const [start, end] = [member.amount('start'), member.amount('end')];
  return (start === null || start <= endOfMonth(month)) && (end === null || end >= month);
}

/** The first month a member has a target without being there: one finding a member. */
export const targetInactiveMember: Rule = {
  key: 'target_inactive_member',
  severity: 'warning',
  run: (plan) => {
    const members = membersOf(plan);
    const told = new Set<CheckedRow>();
    return cubeRows(plan).flatMap((line): readonly Place[] => {
      const month = line.amount('period');
      if (month === null || line.sum('target') === 0) return [];
      return CUBE_AXES.flatMap((axis) => {
        const member = members.get(fold(`${axis}\n${line.text(axis)}`));
        if (!member || told.has(member) || isActive(member, month)) return [];
        told.add(member);
        return [at(line, axis, { value: line.text(axis), period: { day: month } })];
      });
    });
  },
};
