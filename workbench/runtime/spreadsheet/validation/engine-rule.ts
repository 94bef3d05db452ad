import { toFixedA1 } from '../../a1';
import type { BookDocument } from '../../book/document';
import { isDate, toSerial } from '../../dates';
import type { DataValidationRule } from '../../engine';
import { fromCanonical } from '../../formula/from-canonical';
import { toCanonical } from '../../formula/to-canonical';
import { quoteSheetName } from '../../sheet-names';
import { memberOf } from '../enum-value';
import { DataValidationCriteria } from '../enums';
import { Range } from '../range';
import { layoutOf } from '../range/bounds';
import { sheetNameOf } from '../sheet-naming';
import { toText } from '../to-text';
import { type StoredValue, restore, store } from '../stored-values';
import { DataValidation, type ValidationTerms } from './data-validation';

type Criterion = DataValidationRule['criterion'];

/** What the engine's rule carries for us beside its own criterion: it keeps and saves what it does not know. */
interface SheetsSide {
  readonly criteria: string;
  readonly args: readonly StoredValue[];
  readonly helpText: string | null;
}

/** The engine's name for each criterion. */
const ENGINE_TYPE: Readonly<Record<string, Criterion['type']>> = {
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  CHECKBOX: 'isBoolean',
};

/** The engine's rule for a validation of ours. */
export function toEngineRule(
  book: BookDocument,
  { terms }: DataValidation,
  place: string,
): Omit<DataValidationRule, 'ranges'> {
  const args = terms.criteria === DataValidationCriteria.VALUE_IN_RANGE ? [null, terms.args[1]] : terms.args;
  const sheets: SheetsSide = {
    criteria: terms.criteria.name(),
    args: args.map((arg) => store(arg, book.timeZone)),
    helpText: terms.helpText,
  };
  const loose: unknown = { ...engineCriterion(book, terms, place), sheets };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a union over the engine's types, made from its list
  const criterion = loose as Criterion;
  return { id: `validation/${book.nextNumber()}`, isBlocking: !terms.allowInvalid, criterion };
}

/** The validation an engine's rule stands for. */
export function fromEngineRule(book: BookDocument, rule: DataValidationRule): DataValidation {
  const { type, values } = rule.criterion;
  const sheets = sheetsSide(rule.criterion);
  const name = sheets?.criteria ?? nameOfType(type);
  const stored = sheets ? sheets.args.map((arg) => restore(arg, book.timeZone)) : values;
  return new DataValidation({
    criteria: memberOf(DataValidationCriteria, name),
    args: currentArgs(book, rule, name, stored),
    allowInvalid: !rule.isBlocking,
    helpText: sheets?.helpText ?? null,
  });
}

/** References may have moved since: they are read from the engine. */
function currentArgs(
  book: BookDocument,
  { criterion, ranges }: DataValidationRule,
  name: string,
  args: readonly unknown[],
): readonly unknown[] {
  const [value = ''] = criterion.values;
  if (name === 'CUSTOM_FORMULA')
    return [fromCanonical(value, book.locale, (sheet) => sheetNameOf(book, sheet))];
  if (name !== 'VALUE_IN_RANGE') return args;
  const { sheetId, zone } = book.getters.getRangeFromSheetXC(ranges[0]?.sheetId ?? '', value);
  return [new Range(book, sheetId, zone), args[1] ?? true];
}

function engineCriterion(book: BookDocument, terms: ValidationTerms, place: string): object {
  const { args } = terms;
  const name = terms.criteria.name();
  const type = ENGINE_TYPE[name];
  if (name === 'VALUE_IN_LIST') return { type, values: textsOf(args[0]), displayStyle: styleOf(args[1]) };
  if (name === 'VALUE_IN_RANGE')
    return { type, values: [fixedReference(args[0])], displayStyle: styleOf(args[1]) };
  if (name === 'CHECKBOX' && args.length > 0) {
    return { type: 'isValueInList', values: args.map((arg) => toText(arg)), displayStyle: 'plainText' };
  }
  const values = args.map((arg) => engineValue(book, arg, place));
  return { type, values, ...(name.startsWith('DATE') && { dateValue: 'exactDate' }) };
}

function engineValue(book: BookDocument, value: unknown, place: string): string {
  if (isDate(value)) return String(toSerial(value, book.timeZone));
  const text = toText(value);
  if (!text.startsWith('=')) return text;
  return toCanonical(text, { locale: book.locale, strict: book.strict, place: `the validation of ${place}` });
}

function fixedReference(range: unknown): string {
  if (!(range instanceof Range)) return '';
  const { name } = layoutOf(range.book, range.sheetId);
  return `${quoteSheetName(name)}!${toFixedA1(range.zone)}`;
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.map((item) => toText(item)) : [];
}

function styleOf(showDropdown: unknown): string {
  return showDropdown === false ? 'plainText' : 'arrow';
}

function sheetsSide(criterion: Criterion): SheetsSide | null {
  if (!('sheets' in criterion)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what we put there ourselves
  return criterion.sheets as SheetsSide;
}

function nameOfType(type: Criterion['type']): string {
  return Object.entries(ENGINE_TYPE).find(([, engineType]) => engineType === type)?.[0] ?? 'CUSTOM_FORMULA';
}
