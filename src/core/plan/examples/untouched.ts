import { keyOf } from '../../schema/key-of';
import type { Column, ExampleRow, TableTemplate } from '../../schema/table';
import { exampleFormula, exampleText, mayBeLeftOut } from './example-values';
import type { PlanWords } from './plan-words';

/** A row of a table as people left it. */
export interface ReadRow {
  /** Value of a column; '' when it is blank, or when the table has no such column. */
  readonly value: (column: string) => string | number | boolean;
  readonly isCalculated: (column: string) => boolean;
}

type Read = string | number | boolean;

/** Sums of binary fractions may differ in their last digits. */
const CLOSE = 1e-9;

/** A tick box nobody ticked is empty. */
const isBlank = (value: Read): boolean => value === '' || value === false;

/** The ways a text of an example can be worded: the plan may have changed languages since. */
function isWordedAs(template: TableTemplate, column: Column, given: ExampleRow[string], read: Read): boolean {
  if (typeof given !== 'object') return false;
  return (['fr', 'en'] as const).some((language) => exampleText(template, column, given, language) === read);
}

/** People may have reworded a label, or given a name of theirs that is also that of the template. */
function isLabelOf(list: string, key: string, read: string, words: PlanWords): boolean {
  return words.keyOf(list, read) === key || keyOf(list, read) === key;
}

function isSame(column: Column, given: ExampleRow[string], read: Read, words: PlanWords): boolean {
  if (typeof given === 'number') return typeof read === 'number' && Math.abs(read - given) < CLOSE;
  if (typeof given === 'boolean') return read === given;
  if (typeof given === 'object') return false;
  const { type } = column;
  return read === given || (type.kind === 'list' && isLabelOf(type.list, given, String(read), words));
}

function isAsGiven(
  template: TableTemplate,
  column: Column,
  given: ExampleRow[string],
  row: ReadRow,
  words: PlanWords,
): boolean {
  const read = row.value(column.key);
  if (exampleFormula(given) !== null) return row.isCalculated(column.key);
  if (given === false && isBlank(read)) return true;
  if (mayBeLeftOut(template, column) && isLeftAlone(column, row, words)) return true;
  return isSame(column, given, read, words) || isWordedAs(template, column, given, read);
}

/** A column the example says nothing of: it still calculates, or is still blank, or holds its constant. */
function isLeftAlone(column: Column, row: ReadRow, words: PlanWords): boolean {
  const read = row.value(column.key);
  if (column.formula !== null || column.default !== null)
    return row.isCalculated(column.key) || isBlank(read);
  return isBlank(read) || (column.constant !== null && isSame(column, column.constant, read, words));
}

/**
 * Whether people left an example row as it was shown, in whatever language. Columns of the machine do not count.
 */
export function isUntouched(
  template: TableTemplate,
  example: ExampleRow,
  row: ReadRow,
  words: PlanWords,
): boolean {
  const typed = template.columns.filter(({ key, script, hidden }) => key !== 'id' && !script && !hidden);
  return typed.every((column) => {
    const given = example[column.key];
    return given === undefined
      ? isLeftAlone(column, row, words)
      : isAsGiven(template, column, given, row, words);
  });
}

/** Whether a row holds nothing people can read: all of it was erased. */
export function isErased(template: TableTemplate, row: ReadRow): boolean {
  return template.columns.every(({ key, script, hidden }) => {
    const isMachine = key === 'id' || script || hidden;
    return isMachine || row.isCalculated(key) || isBlank(row.value(key));
  });
}
