import { cellName } from '../../core/plan/compose/names';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Attainment of the main metric as Home shows it now; null while there is none. */
export function mainAttainment(spreadsheet: Spreadsheet, planNumber: number): number | null {
  const value: unknown = spreadsheet
    .getRangeByName(cellName('home', 'main_attainment', planNumber))
    ?.getValue();
  return typeof value === 'number' ? value : null;
}
