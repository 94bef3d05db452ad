import type { TabBlueprint, ValidatedRange, Validation } from '../core/plan/blueprint';
import { noOther } from '../core/no-other';
import { TONES } from '../core/plan/palette';
import { isLost, isOneOf } from '../core/upkeep/held-rules';
import { ownRule, type ReadColour } from './read-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const SCORES = ['1', '2', '3', '4', '5'];

/** Finds the sheet of a table of the plan; null when the plan does not hold it. */
export type SheetOf = (table: string) => Sheet | null;

/** The rule of a validation; null while the tab it names is absent. */
export function ruleOf(validation: Validation, sheetOf: SheetOf): DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  switch (validation.kind) {
    case 'checkbox':
      return builder.requireCheckbox().build();
    case 'date':
      return builder.requireDate().build();
    case 'score':
      return builder.requireValueInList(SCORES, true).build();
    case 'range': {
      const range = sheetOf(validation.table)?.getRange(validation.a1);
      return range ? builder.requireValueInRange(range, true).build() : null;
    }
    default:
      return noOther(validation);
  }
}

/** Columns of one kind share one rule: what is built once is not built again. */
function sharedRules(validations: readonly ValidatedRange[], sheetOf: SheetOf) {
  const built = new Map<string, DataValidation | null>();
  return validations.map((item) => {
    const key = JSON.stringify(item.validation);
    if (!built.has(key)) built.set(key, ruleOf(item.validation, sheetOf));
    return { ...item, rule: built.get(key) ?? null };
  });
}

/** Sets every dropdown and checkbox of a tab in one call. */
export function writeValidations(sheet: Sheet, tab: TabBlueprint, sheetOf: SheetOf): void {
  const rules = sharedRules(tab.validations, sheetOf).filter((item) => item.rule !== null);
  if (rules.length === 0) return;
  const top = Math.min(...rules.map(({ row }) => row));
  const bottom = Math.max(...rules.map(({ row, rows }) => row + rows - 1));
  const right = Math.max(...rules.map(({ column }) => column));
  const matrix = Array.from({ length: bottom - top + 1 }, () =>
    Array.from<DataValidation | null>({ length: right }).fill(null),
  );
  for (const { row, rows, column, rule: found } of rules)
    for (let r = row; r < row + rows; r += 1) (matrix[r - top] ?? [])[column - 1] = found;
  sheet.getRange(top, 1, matrix.length, right).setDataValidations(matrix);
}

function conditionalRule(sheet: Sheet, colour: TabBlueprint['colours'][number]): ConditionalFormatRule {
  const { background, colour: text, bold } = TONES[colour.tone];
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(colour.formula)
    .setFontColor(text)
    .setRanges(colour.ranges.map((a1) => sheet.getRange(a1)));
  if (background !== null) builder.setBackground(background);
  if (bold) builder.setBold(true);
  return builder.build();
}

/** Sets every conditional colour of a new tab in one call. */
export function writeColours(sheet: Sheet, colours: TabBlueprint['colours']): void {
  if (colours.length > 0)
    sheet.setConditionalFormatRules(colours.map((colour) => conditionalRule(sheet, colour)));
}

/** What becomes of the conditional colours of ours: as they were, to be told from people's own, and as they will be. */
export interface ColourChange {
  readonly before: TabBlueprint['colours'];
  readonly after: TabBlueprint['colours'];
}

/** Ours keeps its place, and the colours people gave it. */
function renewed(sheet: Sheet, { rule }: ReadColour, { formula, ranges }: TabBlueprint['colours'][number]) {
  const placed = ranges.map((a1) => sheet.getRange(a1));
  return rule.copy().whenFormulaSatisfied(formula).setRanges(placed).build();
}

/**
 * Sets our conditional colours anew among those held: each in its place, those that are gone at the end. People's own
 * stay where they are; one that lost what it read cannot be set again.
 */
export function rewriteColours(
  sheet: Sheet,
  held: readonly ReadColour[],
  { before, after }: ColourChange,
): void {
  if (after.length === 0) return;
  const left = new Set(after.keys());
  const rules = held.flatMap((colour) => {
    const index = before.findIndex((ours, place) => left.has(place) && isOneOf(colour, [ours]));
    const next = after[index];
    if (next === undefined) return isLost(colour) ? [] : [ownRule(sheet, colour)];
    left.delete(index);
    return [renewed(sheet, colour, next)];
  });
  const gone = [...left].flatMap((index) => after[index] ?? []);
  sheet.setConditionalFormatRules([...rules, ...gone.map((colour) => conditionalRule(sheet, colour))]);
}
