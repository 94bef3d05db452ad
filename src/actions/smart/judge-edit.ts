import { JUDGED_COLUMNS } from '../../core/plan/rows/judged';
import { readHeader, type Header } from '../../sheets/header';
import { findTabs, type TabMark } from '../../sheets/marks';
import { serialReader } from '../../sheets/serial';
import { readRows } from '../../sheets/table-rows';
import { today } from '../../sheets/workbook';
import { judgeIn } from '../judge';
import { unitReader } from './units';
import { REQUIRED, verdictsOf, writeVerdicts } from './verdicts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows judged at one edit, at most: the command judges the others. */
const MOST_ROWS = 50;

/**
 * Judges again the objectives a person has just edited. Eight reads and two writes; five reads and no write
 * when the columns edited are not judged.
 */
export function judgeEdited({ range, source }: GoogleAppsScript.Events.SheetsOnEdit, mark: TabMark): void {
  const sheet = range.getSheet();
  const header = readHeader(sheet, 'objectives', range.getLastRow());
  const first = Math.max(range.getRow(), header.row + 1);
  const count = Math.min(range.getLastRow() - first + 1, MOST_ROWS);
  if (count < 1 || !isJudged(range, header)) return;
  const toSerial = serialReader(source.getSpreadsheetTimeZone());
  const rows = readRows(sheet, header, first, count, toSerial);
  const unitOf = unitReader(() => findTabs(source, mark.planId), toSerial);
  const verdicts = verdictsOf(rows, judgeIn(mark.language, today(source)), unitOf);
  if (verdicts) writeVerdicts(sheet, rows, verdicts);
}

function isJudged(range: Range, { columns }: Header): boolean {
  if (REQUIRED.some((key) => !columns.has(key))) return false;
  return JUDGED_COLUMNS.some((key) => {
    const position = columns.get(key) ?? 0;
    return position >= range.getColumn() && position <= range.getLastColumn();
  });
}
