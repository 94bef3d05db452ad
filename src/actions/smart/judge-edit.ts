import { JUDGED_COLUMNS } from '../../core/plan/rows/judged';
import type { Header } from '../../sheets/header';
import { findTabs, type TabMark } from '../../sheets/marks';
import { today } from '../../sheets/workbook';
import { editedRows } from '../edited-rows';
import { judgeIn } from '../judge';
import { unitReader } from './units';
import { REQUIRED, verdictsOf, writeVerdicts } from './verdicts';

type Edit = GoogleAppsScript.Events.SheetsOnEdit;

const judged = (columns: Header['columns']): readonly string[] =>
  REQUIRED.every((key) => columns.has(key)) ? JUDGED_COLUMNS : [];

/**
 * Judges again the objectives a person has just edited. Eight reads and two writes; five reads and no write
 * when the columns edited are not judged.
 */
export function judgeEdited(edit: Edit, mark: TabMark): void {
  const { range, source } = edit;
  const edited = editedRows(edit, 'objectives', judged);
  if (edited === null) return;
  const unitOf = unitReader(() => findTabs(source, mark.planId), edited.toSerial);
  const verdicts = verdictsOf(edited.rows, judgeIn(mark.language, today(source)), unitOf);
  if (verdicts) writeVerdicts(range.getSheet(), edited.rows, verdicts);
}
