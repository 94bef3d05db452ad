import type { Blueprint, Cell, TabBlueprint } from '../../src/core/plan/blueprint';
import { columnNumber } from '../../src/core/formula/geometry';
import { table } from '../../src/core/schema/catalogue';
import { tabOf } from './composed';

/** A text at its place in a tab. */
export interface Label {
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

/** The header of a column of a table, and its note. */
export interface Header extends Label {
  readonly note: string;
}

const cellAt = ({ cells }: TabBlueprint, row: number, column: number): Cell | undefined =>
  cells[row - 1]?.[column - 1];

/** Every header of the table of a tab. */
export function headers(tab: TabBlueprint): readonly Header[] {
  const { headerRow } = table(tab.table);
  return tab.notes
    .filter(({ row }) => row === headerRow)
    .flatMap(({ row, column, texts }) =>
      (texts[0] ?? []).map((note, index) => ({
        row,
        column: column + index,
        label: String(cellAt(tab, row, column + index)?.value ?? ''),
        note,
      })),
    );
}

/** Headers people see, folded details included. */
export function readHeaders(tab: TabBlueprint): readonly Header[] {
  const isHidden = (column: number) =>
    tab.hiddenColumns.some(({ start, count }) => column >= start && column < start + count);
  return headers(tab).filter(({ column }) => !isHidden(column));
}

/** What a cell shows in a new plan; a formula is read when it is the label of a list. */
function shown(plan: Blueprint, { value, formula }: Cell): string {
  if (typeof value === 'string') return value;
  const [, name, letters = '', row] = /^='([^']+)'!\$?([A-Z]+)\$?(\d+)$/u.exec(formula ?? '') ?? [];
  const lists = plan.tabs.find((tab) => tab.table === 'lists' && tab.name === name);
  return String((lists && cellAt(lists, Number(row), columnNumber(letters))?.value) ?? '');
}

/** Styles of the texts that stand in bold and wrap. */
const BOLD: ReadonlySet<string> = new Set(['header', 'headerCalculated', 'caption']);

/** Headers of tables and of matrices, labels of fields: all those people see. */
export function boldLabels(plan: Blueprint, tab: TabBlueprint): readonly Label[] {
  const hidden = new Set(headers(tab).map(({ column }) => column));
  for (const { column } of readHeaders(tab)) hidden.delete(column);
  return tab.cells
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        BOLD.has(cell.style) ? [{ row: row + 1, column: column + 1, label: shown(plan, cell) }] : [],
      ),
    )
    .filter(({ column, label }) => label !== '' && !hidden.has(column));
}

/** A dropdown, and what it offers in a new plan. */
export interface Dropdown {
  readonly row: number;
  readonly column: number;
  /** Table the values stand in. */
  readonly source: string;
  readonly values: readonly string[];
}

/** Values of a column of a tab: `J2:J9`, `J2` alone, or `J4:J` down to the last row. */
function valuesIn({ cells }: TabBlueprint, a1: string): readonly string[] {
  const [, letters = '', from = '', to = from] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d*))?$/u.exec(a1) ?? [];
  const rows = cells.slice(Number(from) - 1, to === '' ? undefined : Number(to));
  return rows.map((row) => String(row[columnNumber(letters) - 1]?.value ?? ''));
}

/** Every dropdown of a tab. @throws Error for one that offers what no tab of the plan holds. */
export function dropdowns(plan: Blueprint, { validations }: TabBlueprint): readonly Dropdown[] {
  return validations.flatMap(({ row, column, validation }) => {
    if (validation.kind !== 'range') return [];
    const source = tabOf(plan, validation.table);
    return [{ row, column, source: source.table, values: valuesIn(source, validation.a1) }];
  });
}
