import { parts } from '../core/calendar/day';
import { isDate, isRange } from '../core/metrics/arguments/cell';
import { serialReader, type ToSerial } from '../sheets/serial';

type Cells = readonly unknown[];

/**
 * Arguments of a custom function with their dates as the sheet shows them. A date comes as midnight in the
 * spreadsheet's zone, which is another day in the script's zone when the two differ. The zone is asked for
 * once a date is met; where it may not be, dates are left as they came.
 */
export function datesAsShown(cells: Cells): Cells {
  if (!hasDate(cells)) return cells;
  const toSerial = serialReaderOfWorkbook();
  return toSerial === undefined ? cells : shown(cells, toSerial);
}

function hasDate(cells: Cells): boolean {
  return cells.some((cell) => typeof cell === 'object' && (isRange(cell) ? hasDate(cell) : isDate(cell)));
}

function shown(cells: Cells, toSerial: ToSerial): Cells {
  return cells.map((cell) => {
    if (isRange(cell)) return shown(cell, toSerial);
    return isDate(cell) && !Number.isNaN(cell.getTime()) ? localDate(toSerial(cell)) : cell;
  });
}

/** Noon, which no change of clocks skips. */
function localDate(serial: number): Date {
  const { year, month, date } = parts(serial);
  return new Date(year, month - 1, date, 12);
}

function serialReaderOfWorkbook(): ToSerial | undefined {
  try {
    return serialReader(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  } catch {
    return undefined;
  }
}
