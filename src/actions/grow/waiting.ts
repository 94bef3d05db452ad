import type { Cell, TabBlueprint, ValidatedRange } from '../../core/plan/blueprint';
import { composeTab } from '../../core/plan/compose/tab';
import type { PlanContext } from '../../core/plan/context';
import type { ColumnRun } from '../../sheets/write-run';
import type { HeldTab } from './held-plan';

/** What a tab that is there gains when others come. */
export interface Gain {
  /** Cells that waited for a tab, and can now be written. */
  readonly runs: readonly ColumnRun[];
  readonly validations: readonly ValidatedRange[];
}

function compose(plan: PlanContext, held: HeldTab): TabBlueprint {
  const { table, template, layout, name, hidden, panelColumns } = held;
  const rows = plan.contents.get(table) ?? [];
  return composeTab({ plan, template, layout, rows, name, hidden, panelColumns });
}

const isBlank = (cell: Cell | undefined): boolean =>
  !cell || (cell.formula === null && (cell.value ?? '') === '');

/** Cells that were empty for want of a tab, and are still empty: nobody's work is in them. */
function columnRuns(
  before: TabBlueprint,
  after: TabBlueprint,
  held: HeldTab,
  column: number,
): readonly ColumnRun[] {
  const found: { row: number; column: number; cells: Cell[] }[] = [];
  after.cells.forEach((cells, index) => {
    const cell = cells[column - 1];
    const row = index + 1;
    if (!cell || isBlank(cell) || !isBlank(before.cells[index]?.[column - 1]) || !held.isEmpty(row, column))
      return;
    const last = found.at(-1);
    if (last && last.row + last.cells.length === row) last.cells.push(cell);
    else found.push({ row, column, cells: [cell] });
  });
  return found;
}

const sameRange = (a: ValidatedRange, b: ValidatedRange): boolean => a.row === b.row && a.column === b.column;

/** Compares a tab as it was composed without the tabs to come, and with them. */
export function gainOf(held: HeldTab, without: PlanContext, withNew: PlanContext): Gain {
  const before = compose(without, held);
  const after = compose(withNew, held);
  const columns = after.cells[0]?.length ?? 0;
  return {
    runs: Array.from({ length: columns }, (_, index) => columnRuns(before, after, held, index + 1)).flat(),
    validations: after.validations.filter(
      (item) => !before.validations.some((other) => sameRange(item, other)),
    ),
  };
}
