import { ServiceError } from '../../errors';
import type { EnumValue } from '../enum-value';
import { DataValidationCriteria } from '../enums';
import type { Offline } from '../offline';
import type { Range } from '../range';
import { DataValidation, type ValidationTerms } from './data-validation';

const C = DataValidationCriteria;

/** Builds a validation; invalid values are allowed, with a warning, unless said otherwise. */
export class DataValidationBuilder implements Offline<GoogleAppsScript.Spreadsheet.DataValidationBuilder> {
  static readonly serviceName = 'DataValidationBuilder';
  #criteria: EnumValue | null;
  #args: readonly unknown[];
  #allowInvalid: boolean;
  #helpText: string | null;

  constructor(terms?: ValidationTerms) {
    this.#criteria = terms?.criteria ?? null;
    this.#args = terms?.args ?? [];
    this.#allowInvalid = terms?.allowInvalid ?? true;
    this.#helpText = terms?.helpText ?? null;
  }

  build(): DataValidation {
    return new DataValidation(this.#terms());
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#terms());
  }

  getAllowInvalid(): boolean {
    return this.#allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return this.#terms().criteria;
  }

  getCriteriaValues(): unknown[] {
    return [...this.#args];
  }

  getHelpText(): string | null {
    return this.#helpText;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.#allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(helpText: string): this {
    this.#helpText = helpText;
    return this;
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    return this.#require(criteria, ...args);
  }

  requireCheckbox(...values: unknown[]): this {
    return this.#require(C.CHECKBOX, ...values);
  }

  requireDate(): this {
    return this.#require(C.DATE_IS_VALID_DATE);
  }

  requireDateAfter(date: Date): this {
    return this.#require(C.DATE_AFTER, date);
  }

  requireDateBefore(date: Date): this {
    return this.#require(C.DATE_BEFORE, date);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.#require(C.DATE_BETWEEN, start, end);
  }

  requireDateEqualTo(date: Date): this {
    return this.#require(C.DATE_EQUAL_TO, date);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.#require(C.DATE_NOT_BETWEEN, start, end);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.#require(C.DATE_ON_OR_AFTER, date);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.#require(C.DATE_ON_OR_BEFORE, date);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require(C.CUSTOM_FORMULA, formula);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require(C.NUMBER_BETWEEN, start, end);
  }

  requireNumberEqualTo(number: number): this {
    return this.#require(C.NUMBER_EQUAL_TO, number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#require(C.NUMBER_GREATER_THAN, number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require(C.NUMBER_GREATER_THAN_OR_EQUAL_TO, number);
  }

  requireNumberLessThan(number: number): this {
    return this.#require(C.NUMBER_LESS_THAN, number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require(C.NUMBER_LESS_THAN_OR_EQUAL_TO, number);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.#require(C.NUMBER_NOT_BETWEEN, start, end);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#require(C.NUMBER_NOT_EQUAL_TO, number);
  }

  requireTextContains(text: string): this {
    return this.#require(C.TEXT_CONTAINS, text);
  }

  requireTextDoesNotContain(text: string): this {
    return this.#require(C.TEXT_DOES_NOT_CONTAIN, text);
  }

  requireTextEqualTo(text: string): this {
    return this.#require(C.TEXT_EQUAL_TO, text);
  }

  requireTextIsEmail(): this {
    return this.#require(C.TEXT_IS_VALID_EMAIL);
  }

  requireTextIsUrl(): this {
    return this.#require(C.TEXT_IS_VALID_URL);
  }

  requireValueInList(values: readonly string[], showDropdown = true): this {
    return this.#require(C.VALUE_IN_LIST, [...values], showDropdown);
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    return this.#require(C.VALUE_IN_RANGE, range, showDropdown);
  }

  #require(criteria: EnumValue, ...args: unknown[]): this {
    this.#criteria = criteria;
    this.#args = args;
    return this;
  }

  #terms(): ValidationTerms {
    const criteria = this.#criteria;
    if (!criteria) throw new ServiceError('A data validation rule needs a criterion.');
    const [args, allowInvalid, helpText] = [this.#args, this.#allowInvalid, this.#helpText];
    return { criteria, args, allowInvalid, helpText };
  }
}
