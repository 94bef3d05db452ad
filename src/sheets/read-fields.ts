import type { TableGeometry } from '../core/formula/geometry';
import { FIELD_COLUMNS } from '../core/plan/compose/fields';
import { table as tableTemplate } from '../core/schema/catalogue';
import { fieldRowsIn, heldFieldRows, type FieldRows } from '../core/upkeep/held-fields';
import { cellValue, type CellValue } from './cell-value';
import { readNames } from './read-grid';
import type { ToSerial } from './serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of labelled values: where each stands, and what it holds. */
export interface ReadFields {
  /** '' for a field that the tab lacks. */
  readonly value: (key: string) => CellValue;
  /** Row of a field, 1-based; 0 for one that the tab lacks, as in a plan made before the field was. */
  readonly row: (key: string) => number;
}

/** Where the values of a tab of fields stand, for formulas that name them. */
export function fieldsGeometry(table: string, sheet: Sheet, { row }: ReadFields): TableGeometry {
  const { fields, headerRow } = tableTemplate(table);
  const held = fields.filter(({ key }) => row(key) > 0);
  const cells = held.map(({ key }) => [key, { row: row(key), column: FIELD_COLUMNS.value }] as const);
  return { tab: sheet.getName(), firstRow: headerRow + 1, columns: new Map(), cells: new Map(cells) };
}

/** Reads a tab of labelled values. */
export function readFields(sheet: Sheet, table: string, toSerial: ToSerial): ReadFields {
  return fieldsIn(sheet.getDataRange().getValues(), table, toSerial);
}

/** The same, fields whose labels people reworded being found by their names too, wherever an older version put them. */
export function readNamedFields(sheet: Sheet, table: string, toSerial: ToSerial, number: number): ReadFields {
  const range = sheet.getDataRange();
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const rows = heldFieldRows({ values, formulas }, tableTemplate(table), readNames(sheet), number);
  return fieldsAt(values, rows, toSerial);
}

/** Fields are found by their label, in either language; else where the template puts them. */
export function fieldsIn(
  values: readonly (readonly unknown[])[],
  table: string,
  toSerial: ToSerial,
): ReadFields {
  return fieldsAt(values, fieldRowsIn(values, tableTemplate(table)), toSerial);
}

/** Fields whose rows are known. */
export function fieldsAt(
  values: readonly (readonly unknown[])[],
  rows: FieldRows,
  toSerial: ToSerial,
): ReadFields {
  const row = (key: string): number => rows.get(key) ?? 0;
  return {
    row,
    value: (key) => cellValue(values[row(key) - 1]?.[FIELD_COLUMNS.value - 1], toSerial),
  };
}
