import { table as tableTemplate } from '../../src/core/schema/catalogue';
import { isTyped } from './fill-plan';
import type { PlanTabs } from './plan-tabs';

type Range = ReturnType<PlanTabs['column']>;

/** The cells a person types one thing in: a column of a table, or a labelled value. */
export interface Input {
  readonly table: string;
  readonly name: string;
  readonly range: Range;
}

function columnInputs(tabs: PlanTabs, table: string): readonly Input[] {
  const { columns, headerRow } = tableTemplate(table);
  const here = columns.filter((column) => isTyped(column) && tabs.columns(table).has(column.key));
  const rows = tabs.sheet(table).getMaxRows() - headerRow;
  return here.map(({ key }) => ({ table, name: `${table}.${key}`, range: tabs.column(table, key, rows) }));
}

function fieldInputs(tabs: PlanTabs, table: string): readonly Input[] {
  const { fields } = tableTemplate(table);
  return fields.flatMap(({ key, formula, script }) => {
    const range = tabs.runtime.spreadsheet.getRangeByName(`PAC_${table}_${key}`.toUpperCase());
    return range && formula === null && !script ? [{ table, name: `${table}:${key}`, range }] : [];
  });
}

/** Everything people type in a plan. */
export function inputsOf(tabs: PlanTabs): readonly Input[] {
  return tabs.tables.flatMap((table) => [...columnInputs(tabs, table), ...fieldInputs(tabs, table)]);
}

/** Reads what cells hold. @returns what puts it back. */
function keep({ range }: Input): () => void {
  const formulas = range.getFormulas();
  const values = range.getValues();
  return () => {
    range.setValues(values.map((row, r) => row.map((value, c) => formulas[r]?.[c] || value)));
  };
}

/**
 * Empties groups of inputs in turn. One is put back as the next is emptied, so that the workbook is calculated once
 * a group.
 * @param look called while a group is empty
 */
export function blankInTurn(
  groups: readonly (readonly Input[])[],
  look: (group: readonly Input[]) => void,
): void {
  let kept: readonly (() => void)[] = [];
  for (const group of groups) {
    const next = group.map(keep);
    for (const putBack of kept) putBack();
    for (const { range } of group) range.clearContent();
    kept = next;
    look(group);
  }
  for (const putBack of kept) putBack();
}
