import { cellName } from '../core/plan/compose/names';
import { markOf } from '../sheets/marks';
import { now } from '../sheets/workbook';

/** Tables whose edits make something stale, and the setting that dates them. */
const DATED: Readonly<Record<string, string>> = {
  actuals: 'actuals_changed',
  budget: 'budget_changed',
  spend: 'budget_changed',
};

function dateChange({ range, source }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const mark = markOf(range.getSheet());
  const setting = DATED[mark?.table ?? ''];
  if (!mark || setting === undefined) return;
  source.getRangeByName(cellName('settings', setting, mark.number))?.setValue(now(source));
}

/**
 * Dates the last change of the actuals and of the budget, which the stale markers compare. Nothing depends on
 * it, so that a failure is passed over: a simple trigger has nobody to tell.
 */
export function onPlanEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    dateChange(event);
  } catch {
    // The markers also compare lines and amounts.
  }
}
