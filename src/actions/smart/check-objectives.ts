import type { Answers } from '../../contract';
import { isExample } from '../../core/objectives/axis';
import { readTable } from '../../sheets/read-table';
import { serialReader } from '../../sheets/serial';
import { everyRow, type TableRows } from '../../sheets/table-rows';
import { today } from '../../sheets/workbook';
import { judgeIn } from '../judge';
import { openPlan, tabOf } from '../plan-tabs';
import { unitReader } from './units';
import { hasSentence, REQUIRED, type Verdicts, verdictsOf, writeVerdicts } from './verdicts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Criteria of an objective that meets them all. */
const ALL_MET = 5;

/**
 * Judges every objective of a plan again, as its tab is now, and writes the verdicts: two columns, nothing else.
 * Examples are judged but not counted.
 * @throws PlanError naming the tab or the column that is missing.
 */
export function checkObjectives(spreadsheet: Spreadsheet, planId: string): Answers['smart-check'] {
  const plan = openPlan(spreadsheet, planId);
  const { sheet } = tabOf(plan, 'objectives');
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const rows = everyRow(readTable(sheet, 'objectives', toSerial, REQUIRED));
  const unitOf = unitReader(() => plan.tabs, toSerial);
  const verdicts = verdictsOf(rows, judgeIn(plan.mark.language, today(spreadsheet)), unitOf);
  if (!verdicts) return { objectives: 0, smart: 0 };
  writeVerdicts(sheet, rows, verdicts);
  return count(rows, verdicts);
}

function count(rows: TableRows, { firstRow, smart_met }: Verdicts): Answers['smart-check'] {
  const offset = firstRow - rows.firstRow;
  const counted = smart_met.filter((_, index) => isCounted(rows, offset + index));
  return { objectives: counted.length, smart: counted.filter((met) => met === ALL_MET).length };
}

function isCounted(rows: TableRows, row: number): boolean {
  return hasSentence(rows, row) && !isExample(String(rows.cell(row, 'id')).toUpperCase());
}
