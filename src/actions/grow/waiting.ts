import type { Cell, TabBlueprint, ValidatedRange } from '../../core/plan/blueprint';
import { composeTab } from '../../core/plan/compose/tab';
import { EMPTY_ROW, type RowContent } from '../../core/plan/content';
import type { PlanContext } from '../../core/plan/context';
import type { ColumnRun } from '../../sheets/write-run';
import type { HeldTab } from './held-plan';

/** What a tab that is there gains when others come. */
export interface Gain {
  /** Cells that waited for a tab, and can now be written. */
  readonly runs: readonly ColumnRun[];
  readonly validations: readonly ValidatedRange[];
}

/** A row that calculates nothing: somebody's, or one of ours that a refresh put there. */
const NOT_OURS: RowContent = { ...EMPTY_ROW, variants: [] };

/** Rows of the machine that come with a tab go under all that its own hold by now, whoever put them there. */
function rowsWith(held: HeldTab, without: PlanContext, withNew: PlanContext): readonly RowContent[] {
  const before = without.contents.get(held.table) ?? [];
  const after = withNew.contents.get(held.table) ?? [];
  const others = Math.max(0, held.read.values.length - before.length);
  const added = after.slice(before.length);
  if (held.template.layout !== 'data' || added.length === 0) return after;
  return [...after.slice(0, before.length), ...Array.from({ length: others }, () => NOT_OURS), ...added];
}

function compose(plan: PlanContext, held: HeldTab, rows: readonly RowContent[]): TabBlueprint {
  const { template, layout, name, hidden, panelColumns } = held;
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
  const before = compose(without, held, without.contents.get(held.table) ?? []);
  const after = compose(withNew, held, rowsWith(held, without, withNew));
  const columns = after.cells[0]?.length ?? 0;
  return {
    runs: Array.from({ length: columns }, (_, index) => columnRuns(before, after, held, index + 1)).flat(),
    validations: after.validations.filter(
      (item) => !before.validations.some((other) => sameRange(item, other)),
    ),
  };
}
