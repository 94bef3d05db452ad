import { FIELD_COLUMNS, hasHelpColumn } from '../../core/plan/compose/fields';
import { heldFieldRows } from '../../core/upkeep/held-fields';
import { isBlankAt, type HeldGrid } from '../../core/upkeep/mended-tab';
import { movedTo, type HeldTab } from '../grow/held-plan';
import type { FullPlan, FullTab } from './read-plan';

/** Last row that holds something in the columns of the fields. */
function lastFilled(grid: HeldGrid, { layout }: HeldTab): number {
  const right = hasHelpColumn({ layout }) ? FIELD_COLUMNS.help : FIELD_COLUMNS.value;
  const columns = Array.from({ length: right }, (_, index) => index + 1);
  const isFilled = (row: number) => columns.some((column) => !isBlankAt(grid, row, column));
  return grid.values.map((_, index) => isFilled(index + 1)).lastIndexOf(true) + 1;
}

function withFields(tab: FullTab, number: number): FullTab {
  const { held, grid, names } = tab;
  const { template } = held;
  if (template.fields.length === 0) return tab;
  const rows = heldFieldRows(grid, template, names, number);
  const newFields = template.fields.map(({ key }) => key).filter((key) => !rows.has(key));
  const under = lastFilled(grid, held) + 1;
  const come = newFields.map((key, index) => [key, under + index] as const);
  const places = new Map([...rows, ...come]);
  const fieldRow = (key: string): number => places.get(key) ?? 0;
  const { columns } = held.geometry;
  return { ...tab, held: movedTo({ ...held, fieldRow }, held.layout, columns, held.read.all), newFields };
}

/** A plan in which every field has its place: those a tab lacks come under everything it holds beside them. */
export function placeFields(full: FullPlan): FullPlan {
  const { number } = full.live.plan.mark;
  return { ...full, tabs: full.tabs.map((tab) => withFields(tab, number)) };
}
