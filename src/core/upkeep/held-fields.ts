import { FIELD_COLUMNS, fieldRows } from '../plan/compose/fields';
import { cellName } from '../plan/compose/names';
import type { Field, TableTemplate } from '../schema/table';
import { isBlankAt, type HeldGrid } from './mended-tab';
import type { HeldNames } from './mend-names';

type Values = readonly (readonly unknown[])[];

/** Row of each field of a tab, from 1; a field that is nowhere is absent. */
export type FieldRows = ReadonlyMap<string, number>;

function labelAt(values: Values, row: number): string {
  const label = values[row - 1]?.[FIELD_COLUMNS.label - 1];
  return typeof label === 'string' ? label.trim() : '';
}

/** Rows that bear the label of a field, in either language. */
function labelledRows(values: Values, { fields }: TableTemplate): FieldRows {
  const rowOf = new Map(values.map((_, index) => [labelAt(values, index + 1), index + 1] as const));
  return new Map(
    fields.flatMap(({ key, label }) => {
      const row = rowOf.get(label.fr) ?? rowOf.get(label.en);
      return row === undefined ? [] : [[key, row] as const];
    }),
  );
}

const wordsOf = ({ label, heading }: Field): readonly string[] =>
  [label, ...(heading ? [heading] : [])].flatMap(({ fr, en }) => [fr, en]);

/** Where the template puts a field, unless the words that stand there are those of another. */
function expectedRow(values: Values, template: TableTemplate, key: string): number | null {
  const row = fieldRows(template).get(key);
  const taken = template.fields.flatMap(wordsOf);
  return row === undefined || taken.includes(labelAt(values, row)) ? null : row;
}

/** Rows of fields known by their labels; one whose label people reworded is where the template puts it. */
export function fieldRowsIn(values: Values, template: TableTemplate): FieldRows {
  const labelled = labelledRows(values, template);
  return new Map(
    template.fields.flatMap(({ key }) => {
      const row = labelled.get(key) ?? expectedRow(values, template, key);
      return row === null ? [] : [[key, row] as const];
    }),
  );
}

/** Row of a name that leads to one value of the tab. */
function namedRow(names: HeldNames, name: string): number | undefined {
  const row = /^B(\d+)$/u.exec(names.get(name) ?? '')?.[1];
  return row === undefined ? undefined : Number(row);
}

/**
 * Rows of the fields a tab holds, each known by its label, else by its named range, else by a value that stands
 * where the template puts it, beside a label people erased or reworded.
 * @param number of the plan, which begins its names.
 */
export function heldFieldRows(
  grid: Pick<HeldGrid, 'values' | 'formulas'>,
  template: TableTemplate,
  names: HeldNames,
  number: number,
): FieldRows {
  const labelled = labelledRows(grid.values, template);
  const known = template.fields.flatMap(({ key }) => {
    const row = labelled.get(key) ?? namedRow(names, cellName(template.key, key, number));
    return row === undefined ? [] : [[key, row] as const];
  });
  const held = new Map(known);
  const taken = new Set(held.values());
  for (const { key } of template.fields) {
    const row = held.has(key) ? null : expectedRow(grid.values, template, key);
    if (row !== null && !taken.has(row) && !isBlankAt(grid, row, FIELD_COLUMNS.value)) held.set(key, row);
  }
  return held;
}
