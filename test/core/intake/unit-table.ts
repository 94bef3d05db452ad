import { csvRows } from '../shared-csv';
import { sharedText } from '../shared-data';

/** Rows of a unit table of the shared sales data; null, said in the console, where it is absent. */
export function unitTable(name: string): readonly Readonly<Record<string, string>>[] | null {
  const text = sharedText(`sales/${name}.csv`);
  // The reader of rows takes a blank first cell for no cell, unless it is quoted.
  return text === null ? null : csvRows(text.replaceAll(/^,/gmu, '"",'));
}
