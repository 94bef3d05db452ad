import { cellName } from '../core/plan/compose/names';
import { markOf, type TabMark } from '../sheets/marks';
import { now } from '../sheets/workbook';
import { freezeTicked } from './reviews/freeze-edit';
import { judgeEdited } from './smart/judge-edit';

type Edit = GoogleAppsScript.Events.SheetsOnEdit;

/** Tables whose edits make something stale, and the setting that dates them. */
const DATED: Readonly<Record<string, string>> = {
  actuals: 'actuals_changed',
  budget: 'budget_changed',
  spend: 'budget_changed',
};

function dateChange({ source }: Edit, mark: TabMark): void {
  const setting = DATED[mark.table];
  if (setting === undefined) return;
  source.getRangeByName(cellName('settings', setting, mark.number))?.setValue(now(source));
}

function follow(event: Edit): void {
  const mark = markOf(event.range.getSheet());
  if (mark?.table === 'objectives') judgeEdited(event, mark);
  else if (mark?.table === 'reviews') freezeTicked(event, mark);
  else if (mark) dateChange(event, mark);
}

/**
 * Dates the last change of the actuals and of the budget, which the stale markers compare, judges an objective that
 * changed, and notes the attainment beside a review just ticked. Nothing depends on it, so that a failure is passed over: a simple trigger has nobody to tell.
 */
export function onPlanEdit(event: Edit): void {
  try {
    follow(event);
  } catch {
    // The markers also compare lines and amounts; a command judges every objective, a refresh notes what was missed.
  }
}
