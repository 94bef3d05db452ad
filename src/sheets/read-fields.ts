import type { TableGeometry } from '../core/formula/geometry';
import { FIELD_COLUMNS, fieldRows } from '../core/plan/compose/fields';
import { table as tableTemplate } from '../core/schema/catalogue';
import { cellValue, type CellValue } from './cell-value';
import type { ToSerial } from './serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of labelled values: where each stands, and what it holds. */
export interface ReadFields {
  readonly value: (key: string) => CellValue;
  /** Row of a field, 1-based. */
  readonly row: (key: string) => number;
}

/** Where the values of a tab of fields stand, for formulas that name them. */
export function fieldsGeometry(table: string, sheet: Sheet, { row }: ReadFields): TableGeometry {
  const { fields, headerRow } = tableTemplate(table);
  const cells = fields.map(({ key }) => [key, { row: row(key), column: FIELD_COLUMNS.value }] as const);
  return { tab: sheet.getName(), firstRow: headerRow + 1, columns: new Map(), cells: new Map(cells) };
}

/** Reads a tab of labelled values. */
export function readFields(sheet: Sheet, table: string, toSerial: ToSerial): ReadFields {
  return fieldsIn(sheet.getDataRange().getValues(), table, toSerial);
}

/** Fields are found by their label, in either language; else where the template puts them. */
export function fieldsIn(
  values: readonly (readonly unknown[])[],
  table: string,
  toSerial: ToSerial,
): ReadFields {
  const rowOf = new Map<string, number>();
  values.forEach((cells, index) => rowOf.set(String(cells[FIELD_COLUMNS.label - 1]).trim(), index + 1));
  const template = tableTemplate(table);
  const expected = fieldRows(template);
  const row = (key: string): number => {
    const label = template.fields.find((field) => field.key === key)?.label;
    return rowOf.get(label?.fr ?? '') ?? rowOf.get(label?.en ?? '') ?? expected.get(key) ?? 0;
  };
  return {
    row,
    value: (key) => cellValue(values[row(key) - 1]?.[FIELD_COLUMNS.value - 1], toSerial),
  };
}
