import type { CheckedPlan } from '../../checked-plan';
import type { Rule } from '../../rule';
import { typedCells, type TypedCell } from '../../typed-cells';

/** The main objective has a rule of its own. */
const isMainObjective = ({ table, key }: TypedCell): boolean =>
  table === 'settings' && key === 'main_objective';

function linkedTable(plan: CheckedPlan, cell: TypedCell): string | null {
  const { type } = cell;
  if (type.kind !== 'link' || isMainObjective(cell)) return null;
  return plan.hasColumns(type.table, 'id') ? type.table : null;
}

export const linkBroken: Rule = {
  key: 'link_broken',
  severity: 'error',
  run: (plan) =>
    typedCells(plan, ({ kind }) => kind === 'link').flatMap((cell) => {
      const table = linkedTable(plan, cell);
      const value = String(cell.value).trim();
      if (table === null || plan.find(table, 'id', value) !== undefined) return [];
      return [cell.place({ value, tab: { tab: table } })];
    }),
};
