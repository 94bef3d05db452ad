import { FIELD_COLUMNS } from '../core/plan/compose/fields';
import type { ReadFields } from './read-fields';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes fields that belong to the machine, one call each, where they were found; one that an older plan lacks is not kept. */
export function writeFields(
  sheet: Sheet,
  fields: ReadFields,
  values: Readonly<Record<string, string | number | boolean>>,
): void {
  for (const [key, value] of Object.entries(values)) {
    const row = fields.row(key);
    if (row > 0) sheet.getRange(row, FIELD_COLUMNS.value).setValue(value);
  }
}
