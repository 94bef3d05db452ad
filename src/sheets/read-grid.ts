import type { HeldGrid } from '../core/upkeep/mended-tab';
import type { HeldColour } from '../core/upkeep/held-rules';
import type { HeldNames } from '../core/upkeep/mend-names';
import { cellValue } from './cell-value';
import type { ToSerial } from './serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid = readonly (readonly unknown[])[];

/** Reads the formulas of a tab. */
export function readFormulas(sheet: Sheet): HeldGrid['formulas'] {
  return sheet.getDataRange().getFormulas();
}

/**
 * Reads what else Repair looks at in a tab, in a few calls.
 * @param headerRow row of its header, whose notes are read.
 */
export function readGrid(
  sheet: Sheet,
  { values, formulas }: { readonly values: Grid; readonly formulas: HeldGrid['formulas'] },
  headerRow: number,
  toSerial: ToSerial,
): HeldGrid {
  const rows = values.length;
  const columns = values[0]?.length ?? 1;
  const range = sheet.getRange(1, 1, rows, columns);
  const rules: readonly (readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[])[] =
    range.getDataValidations();
  return {
    values: values.map((row) => row.map((value) => cellValue(value, toSerial))),
    formulas,
    formats: range.getNumberFormats(),
    hasRule: rules.map((row) => row.map((rule) => rule !== null)),
    notes: sheet.getRange(Math.min(headerRow, rows), 1, 1, columns).getNotes()[0] ?? [],
    lastRow: sheet.getMaxRows(),
    lastColumn: sheet.getMaxColumns(),
  };
}

/** A conditional format as read, to be put back beside ours. */
export interface ReadColour extends HeldColour {
  readonly rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
  /** Whether its condition is a formula. */
  readonly isFormula: boolean;
  /** Whether its formula and ranges are those it will have, columns being inserted. */
  readonly isMoved: boolean;
}

/** Reads the conditional formats of a tab. */
export function readColours(sheet: Sheet): readonly ReadColour[] {
  return sheet.getConditionalFormatRules().map((rule) => ({
    rule,
    isFormula:
      rule.getBooleanCondition()?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
    isMoved: false,
    formula: String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''),
    ranges: rule.getRanges().map((range) => range.getA1Notation()),
  }));
}

/** A format as it stands once columns were inserted: the rule read holds the cells of before. */
function movedRule(sheet: Sheet, { rule, formula, ranges, isFormula }: ReadColour): ReadColour['rule'] {
  const moved = rule.copy().setRanges(ranges.map((a1) => sheet.getRange(a1)));
  return (isFormula ? moved.whenFormulaSatisfied(formula) : moved).build();
}

/** A format of people's own, as it is to be set again. */
export function ownRule(sheet: Sheet, colour: ReadColour): ReadColour['rule'] {
  return colour.isMoved ? movedRule(sheet, colour) : colour.rule;
}

/** In Sheets, asking a name whose cells are gone where it leads fails. */
function rangeOf(name: GoogleAppsScript.Spreadsheet.NamedRange): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return name.getRange();
  } catch {
    return null;
  }
}

/** Reads where the named ranges of a tab lead; one whose cells are gone is left out. */
export function readNames(sheet: Sheet): HeldNames {
  const found = sheet.getNamedRanges().flatMap((name) => {
    const range = rangeOf(name);
    return range === null ? [] : [[name.getName(), range.getA1Notation()] as const];
  });
  return new Map(found);
}
