import type { Answers } from '../../contract';
import { isoDay } from '../../core/calendar/iso';
import { PlanError } from '../../core/errors';
import type { SourceCell } from '../../core/intake/source/cell';
import { serialReader, type ToSerial } from '../../sheets/serial';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A date is written as one, so that it is never taken for an amount. */
function sourceCell(value: unknown, toSerial: ToSerial): SourceCell {
  if (value instanceof Date) return isoDay(Math.floor(toSerial(value)));
  return typeof value === 'number' ? value : String(value);
}

/**
 * The cells selected in the sheet, as a source of sales.
 * @throws PlanError when there is a single one.
 */
export function selectedCells(spreadsheet: Spreadsheet): Answers['import-selection'] {
  const range = spreadsheet.getActiveRange();
  const values: readonly (readonly unknown[])[] = range?.getValues() ?? [];
  if (!range || (values.length === 1 && values[0]?.length === 1)) throw new PlanError('importSelectionSmall');
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const name = `${range.getSheet().getName()} ${range.getA1Notation()}`;
  return { source: { name, cells: values.map((row) => row.map((value) => sourceCell(value, toSerial))) } };
}
