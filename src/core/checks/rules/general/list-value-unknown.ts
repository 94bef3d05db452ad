import type { CheckedPlan } from '../../checked-plan';
import type { ColumnType } from '../../../schema/column-type';
import { fold } from '../../fold';
import type { Rule } from '../../rule';
import { typedCells, type TypedCell } from '../../typed-cells';

/** Accounts are codes, and have a rule of their own. */
const OWN_RULE: ReadonlySet<string> = new Set(['account']);
/** Axes whose members stand in the list of the same key. */
const MEMBER_LISTS = ['rep', 'product', 'channel'];

function labelsOf(plan: CheckedPlan, list: string): readonly string[] {
  return plan.reading.lists.values(list).map(({ label }) => label);
}

/** The members a total may be given to follow the axis of its row; any member while the row has none. */
function memberLabels(plan: CheckedPlan, { row }: TypedCell): readonly string[] {
  const axis = row?.key('axis') ?? null;
  if (axis === 'global') return labelsOf(plan, 'all');
  if (axis === 'month') return labelsOf(plan, 'period');
  const lists = axis === null ? ['all', ...MEMBER_LISTS, 'period'] : [axis];
  return lists.flatMap((list) => labelsOf(plan, list));
}

/** What a cell may hold; null when nothing tells, for want of the list. */
function allowed(plan: CheckedPlan, cell: TypedCell): readonly string[] | null {
  const { type } = cell;
  if (type.kind === 'label')
    return plan.hasColumns(type.table, type.column) ? [...plan.by(type.table, type.column).keys()] : null;
  if (type.kind !== 'list') return null;
  const labels = type.list === 'member' ? memberLabels(plan, cell) : labelsOf(plan, type.list);
  return labels.length > 0 ? labels : null;
}

/** What is offered to a cell, gathered once for all the cells of a kind. */
function offers(plan: CheckedPlan): (cell: TypedCell) => ReadonlySet<string> | null {
  const known = new Map<string, ReadonlySet<string> | null>();
  return (cell) => {
    const axis = cell.type.kind === 'list' && cell.type.list === 'member' ? cell.row?.key('axis') : null;
    const kind = JSON.stringify([cell.type, axis]);
    const found = known.get(kind);
    if (found !== undefined) return found;
    const labels = allowed(plan, cell);
    const offered = labels && new Set(labels.map(fold));
    known.set(kind, offered);
    return offered;
  };
}

const isChosen = (type: ColumnType): boolean =>
  type.kind === 'label' || (type.kind === 'list' && !OWN_RULE.has(type.list));

export const listValueUnknown: Rule = {
  key: 'list_value_unknown',
  severity: 'error',
  run: (plan) => {
    const offered = offers(plan);
    return typedCells(plan, isChosen).flatMap((cell) => {
      const value = String(cell.value);
      return offered(cell)?.has(fold(value)) === false ? [cell.place({ value })] : [];
    });
  },
};
