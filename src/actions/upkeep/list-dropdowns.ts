import type { ValidatedRange } from '../../core/plan/blueprint';
import { cellName } from '../../core/plan/compose/names';
import { a1 } from '../../core/formula/geometry';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { locateTable } from '../../sheets/locate-table';
import { writeOneValidation } from '../../sheets/write-run';
import type { LayerTabs } from '../layer/read-tabs';
import { tabOf } from '../plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Dropdowns over a list that has to be told its new end, and the name of its range. */
export interface ListDropdowns {
  readonly columns: readonly { readonly sheet: Sheet; readonly rule: ValidatedRange }[];
  readonly lists: Sheet;
  readonly name: string;
  readonly a1: string;
}

/** A rule people set in place of ours, such as that of a date, stays. */
function isOurs(rule: DataValidation | null, lists: Sheet): boolean {
  if (rule === null) return true;
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return false;
  const [range] = rule.getCriteriaValues() as readonly (Range | undefined)[];
  return range?.getSheet().getSheetId() === lists.getSheetId();
}

/** The rows of a column that get the dropdown, as runs of neighbours. */
function runsIn(sheet: Sheet, lists: Sheet, { row, column, rows, validation }: ValidatedRange) {
  const runs: { row: number; rows: number }[] = [];
  const held = sheet.getRange(row, column, rows, 1).getDataValidations();
  for (const [index, [rule = null]] of held.entries()) {
    const last = runs.at(-1);
    if (!isOurs(rule, lists)) continue;
    if (last && last.row + last.rows === row + index) last.rows += 1;
    else runs.push({ row: row + index, rows: 1 });
  }
  return runs.map((run) => ({ sheet, rule: { ...run, column, validation } }));
}

function columnsOf(tabs: LayerTabs, list: string, range: string): ListDropdowns['columns'] {
  const lists = tabOf(tabs.plan, 'lists').sheet;
  return [...tabs.plan.tabs].flatMap(([table, { sheet }]) => {
    const keys = tableTemplate(table)
      .columns.filter(({ type, script }) => type.kind === 'list' && type.list === list && !script)
      .map(({ key }) => key);
    if (keys.length === 0) return [];
    const { columns, firstRow } = locateTable(sheet, table);
    const rows = sheet.getMaxRows() - firstRow + 1;
    return keys.flatMap((key) => {
      const column = columns.get(key);
      const validation = { kind: 'range' as const, table: 'lists', a1: range };
      return column === undefined || rows < 1
        ? []
        : runsIn(sheet, lists, { row: firstRow, column, rows, validation });
    });
  });
}

/** What offers a list whose last name was alone: ranges over one row do not grow by themselves. */
export function listDropdowns(tabs: LayerTabs, list: string): ListDropdowns | null {
  const block = tabs.lists.blocks.get(list);
  const column = tabs.lists.table.geometry.columns.get('label');
  if (!block || column === undefined) return null;
  const range = a1(block.firstRow, column, block.lastRow - block.firstRow + 1);
  return {
    columns: columnsOf(tabs, list, range),
    lists: tabOf(tabs.plan, 'lists').sheet,
    name: cellName('l', list, tabs.plan.mark.number),
    a1: range,
  };
}

/** Sets them again. */
export function writeDropdowns(
  spreadsheet: Spreadsheet,
  { columns, lists, name, a1: range }: ListDropdowns,
): void {
  for (const { sheet, rule } of columns) writeOneValidation(sheet, rule, () => lists);
  spreadsheet.setNamedRange(name, lists.getRange(range));
}
