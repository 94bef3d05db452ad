import { planPrefix } from '../../core/plan/compose/names';
import type { FoundTab } from '../../sheets/marks';
import { namesOn } from '../../sheets/remove-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** Tells our names from those people made. */
function isOurs(tabs: readonly FoundTab[]): (name: string) => boolean {
  const prefix = planPrefix(tabs[0]?.number ?? 1);
  return (name) => name.startsWith(prefix);
}

/** The names of a plan's ranges that stand in some of its tabs. */
export function ourNames(spreadsheet: Spreadsheet, tabs: readonly FoundTab[]): readonly NamedRange[] {
  const sheets = tabs.map(({ sheet }) => sheet);
  return tabs.length === 0 ? [] : namesOn(spreadsheet, sheets, isOurs(tabs));
}

/** The names people gave to cells of the tabs of a plan. */
export function ownNames(spreadsheet: Spreadsheet, tabs: readonly FoundTab[]): readonly NamedRange[] {
  const isOur = isOurs(tabs);
  const sheets = tabs.map(({ sheet }) => sheet);
  return namesOn(spreadsheet, sheets, (name) => !isOur(name));
}

/** Every name that a formula may read a plan by: ours are not looked up one by one. */
export function readableNames(spreadsheet: Spreadsheet, tabs: readonly FoundTab[]): readonly string[] {
  const names = spreadsheet.getNamedRanges().map((name) => name.getName());
  const own = ownNames(spreadsheet, tabs).map((name) => name.getName());
  return [...names.filter(isOurs(tabs)), ...own];
}
