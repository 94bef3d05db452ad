import type { VerifyReport } from '../contract';
import { a1 } from '../core/formula/geometry';
import { readFields } from '../sheets/read-fields';
import { serialReader } from '../sheets/serial';
import { openPlan, tabOf } from './plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Found = VerifyReport['errors'][number];

/** Cells in error, at most: a list longer than this tells nothing more. */
const SHOWN = 50;

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!|NULL!|SPILL!)/u;

function errorsIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly Found[] {
  const tab = sheet.getName();
  const values: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === 'string' && ERROR.test(value) ? [{ tab, cell: a1(row + 1, column + 1), value }] : [],
    ),
  );
}

/**
 * Reads what was written: whether the probe formula gives 3 in this spreadsheet's locale (a formula read with
 * other separators gives a wrong number, not an error), and which cells are in error.
 */
export function verifyPlan(spreadsheet: Spreadsheet, planId: string): VerifyReport {
  const plan = openPlan(spreadsheet, planId);
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const probe = readFields(tabOf(plan, 'settings').sheet, 'settings', toSerial).value('probe') === 3;
  const errors = [...plan.tabs.values()].flatMap(({ sheet }) => errorsIn(sheet));
  return { probe, errors: errors.slice(0, SHOWN) };
}
