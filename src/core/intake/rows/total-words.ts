import { NAMED_FIELDS, type IntakeColumns } from '../columns/field';
import { nameKey } from '../name-key';
import { cellText, type SourceRows } from '../source/cell';

const TOTAL =
  /^(?:(?:grand |sub-?|sub |sous[- ])?totaux?\b|(?:grand |sub-?|sub |sous[- ])?total\b|cumul\b|somme des?\b|report\b|a reporter\b|sum of\b)/u;

const beginsAsTotal = (text: string): boolean => TOTAL.test(nameKey(text));

/** Whether a cell of a row that is no whole sale begins as a total does: « Sous-total juillet ». */
export function saysTotal(cells: SourceRows[number]): boolean {
  return cells.some((_, column) => beginsAsTotal(cellText(cells, column)));
}

/**
 * Whether a row that reads as a sale is a total all the same: it is said where a name stands, and no name of the plan
 * begins so. A customer may.
 */
export function namesTotal(
  cells: SourceRows[number],
  columns: IntakeColumns,
  isKnown: (text: string) => boolean,
): boolean {
  return NAMED_FIELDS.some((field) => {
    const column = columns[field];
    const text = column === undefined ? '' : cellText(cells, column);
    return beginsAsTotal(text) && !isKnown(text);
  });
}
