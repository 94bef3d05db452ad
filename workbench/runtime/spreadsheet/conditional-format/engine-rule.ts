import { toA1 } from '../../a1';
import type { BookDocument } from '../../book/document';
import { toColorNumber } from '../../cells/colors';
import { isDate, toSerial } from '../../dates';
import type { ConditionalFormat } from '../../engine';
import { ServiceError } from '../../errors';
import { fromCanonical } from '../../formula/from-canonical';
import { namedSheets } from '../../formula/named-sheets';
import { toCanonical } from '../../formula/to-canonical';
import { EnumValue, memberOf } from '../enum-value';
import { RelativeDate } from '../enums';
import { Range } from '../range';
import { layoutOf } from '../range/bounds';
import { sheetNameOf } from '../sheet-naming';
import { toText } from '../to-text';
import { type StoredValue, restore, store } from '../stored-values';
import type { BooleanTerms, GradientPoint, GradientTerms, RuleLook } from './conditions';
import { ConditionalFormatRule } from './rule';

type EngineRule = ConditionalFormat['rule'];

/** What the engine's rule carries for us beside its own: it keeps and saves what it does not know. */
interface SheetsSide {
  readonly boolean: { criteria: string; args: StoredValue[]; look: RuleLook } | null;
  readonly gradient: GradientTerms | null;
}

/** The engine's operator for each criterion. */
const OPERATORS: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  DATE_AFTER_RELATIVE: 'dateIsAfter',
  DATE_BEFORE_RELATIVE: 'dateIsBefore',
  DATE_EQUAL_TO_RELATIVE: 'dateIs',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  CUSTOM_FORMULA: 'customFormula',
};

const RELATIVE_DAYS: Readonly<Record<string, string>> = {
  TODAY: 'today',
  TOMORROW: 'tomorrow',
  YESTERDAY: 'yesterday',
  PAST_WEEK: 'lastWeek',
  PAST_MONTH: 'lastMonth',
  PAST_YEAR: 'lastYear',
};

const THRESHOLDS: Readonly<Record<string, string>> = {
  MIN: 'value',
  MAX: 'value',
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
};

/**
 * The engine's rule for a rule of ours.
 * @throws ServiceError for a formula that names another sheet
 */
export function toEngineRule(book: BookDocument, { terms }: ConditionalFormatRule): EngineRule {
  const { boolean, gradient, ranges } = terms;
  const kept = boolean && { ...boolean, args: boolean.args.map((arg) => store(arg, book.timeZone)) };
  const sheets: SheetsSide = { boolean: kept, gradient };
  const rule = boolean ? booleanRule(book, boolean, ranges[0]) : gradientRule(gradient);
  const loose: unknown = { ...rule, sheets };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a union over the engine's kinds, made from its list
  return loose as EngineRule;
}

/** The rule an engine's rule stands for; `null` for a kind Sheets does not have. */
export function fromEngineRule(
  book: BookDocument,
  sheetId: string,
  cf: ConditionalFormat,
): ConditionalFormatRule | null {
  const sheets = sheetsSideOf(cf.rule);
  if (!sheets) return null;
  const { getters } = book;
  const ranges = cf.ranges.map(
    (xc) => new Range(book, sheetId, getters.getRangeFromSheetXC(sheetId, xc).zone),
  );
  const { boolean, gradient } = sheets;
  const args = boolean ? currentArgs(book, cf.rule, boolean) : [];
  return new ConditionalFormatRule({ ranges, boolean: boolean && { ...boolean, args }, gradient });
}

function currentArgs(
  book: BookDocument,
  rule: EngineRule,
  { criteria, args }: { criteria: string; args: StoredValue[] },
) {
  if (criteria === 'CUSTOM_FORMULA' && 'values' in rule) {
    return [fromCanonical(rule.values[0] ?? '', book.locale, (name) => sheetNameOf(book, name))];
  }
  const values = args.map((arg) => restore(arg, book.timeZone));
  return criteria.endsWith('_RELATIVE') ? [memberOf(RelativeDate, toText(values[0]))] : values;
}

function booleanRule(
  book: BookDocument,
  { criteria, args, look }: BooleanTerms,
  range: Range | undefined,
): object {
  const [first] = args;
  const relative = first instanceof EnumValue ? RELATIVE_DAYS[first.name()] : undefined;
  const values = relative ? [] : args.map((arg) => engineValue(book, arg, range));
  const dateValue = criteria.startsWith('DATE') ? { dateValue: relative ?? 'exactDate' } : {};
  return {
    type: 'CellIsRule',
    operator: OPERATORS[criteria],
    values,
    ...dateValue,
    style: engineStyle(look),
  };
}

function engineValue(book: BookDocument, value: unknown, range: Range | undefined): string {
  if (isDate(value)) return String(toSerial(value, book.timeZone));
  const text = toText(value);
  return text.startsWith('=') && range ? ownFormula(book, text, range) : text;
}

function ownFormula(book: BookDocument, formula: string, range: Range): string {
  const { name } = layoutOf(book, range.sheetId);
  const place = `the conditional format of '${name}'!${toA1(range.zone)}`;
  const canonical = toCanonical(formula, { locale: book.locale, strict: book.strict, place });
  if (namedSheets(canonical).some((sheet) => sheet !== name)) {
    throw new ServiceError('Conditional format rule cannot reference a different sheet.');
  }
  return canonical;
}

function engineStyle({ background, fontColor, bold, italic, underline, strikethrough }: RuleLook): object {
  return {
    ...(background !== null && { fillColor: background }),
    ...(fontColor !== null && { textColor: fontColor }),
    ...(bold !== null && { bold }),
    ...(italic !== null && { italic }),
    ...(underline !== null && { underline }),
    ...(strikethrough !== null && { strikethrough }),
  };
}

function gradientRule(gradient: GradientTerms | null): object {
  if (!gradient) throw new ServiceError('Conditional format rule must have a condition.');
  const { min, mid, max } = gradient;
  const midpoint = mid && { midpoint: threshold(mid) };
  return { type: 'ColorScaleRule', minimum: threshold(min), ...midpoint, maximum: threshold(max) };
}

function threshold({ color, type, value }: GradientPoint): object {
  return { type: THRESHOLDS[type], color: toColorNumber(color), value };
}

/** A rule a person made in the page has no side of ours: the common kinds are read from the engine's own. */
function sheetsSideOf(rule: EngineRule): SheetsSide | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what we put there ourselves
  if ('sheets' in rule) return rule.sheets as SheetsSide;
  if (rule.type !== 'CellIsRule') return null;
  const criteria = Object.entries(OPERATORS).find(([, operator]) => operator === rule.operator)?.[0];
  if (!criteria) return null;
  const { fillColor = null, textColor = null, bold = null, italic = null } = rule.style;
  const { underline = null, strikethrough = null } = rule.style;
  const look = { background: fillColor, fontColor: textColor, bold, italic, underline, strikethrough };
  return { boolean: { criteria, args: rule.values, look }, gradient: null };
}
