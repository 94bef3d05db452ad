import { ServiceError } from '../../errors';
import { EnumValue } from '../enum-value';
import type { Offline } from '../offline';
import type { Range } from '../range';
import { BooleanCondition, GradientCondition } from './conditions';
import { RuleLooks } from './looks';
import { ConditionalFormatRule, type RuleTerms } from './rule';

type Day = Date | EnumValue;

/** Builds a rule: either when… and a look, or the points of a gradient. */
export class ConditionalFormatRuleBuilder
  extends RuleLooks
  implements Offline<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>
{
  static readonly serviceName = 'ConditionalFormatRuleBuilder';
  #ranges: readonly Range[];
  #criteria: string | null;
  #args: readonly unknown[];

  constructor(terms?: RuleTerms) {
    super();
    this.#ranges = terms?.ranges ?? [];
    this.#criteria = terms?.boolean?.criteria ?? null;
    this.#args = terms?.boolean?.args ?? [];
    this.look = terms?.boolean?.look ?? this.look;
    const { min, mid, max } = terms?.gradient ?? {};
    this.points = { ...(min && { min }), ...(mid && { mid }), ...(max && { max }) };
  }

  build(): ConditionalFormatRule {
    if (this.#ranges.length === 0) throw new ServiceError('Conditional format rule must have a range.');
    return new ConditionalFormatRule(this.#terms());
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#terms());
  }

  getRanges(): Range[] {
    return [...this.#ranges];
  }

  setRanges(ranges: Range[]): this {
    this.#ranges = ranges;
    return this;
  }

  getBooleanCondition(): BooleanCondition | null {
    const { boolean } = this.#terms();
    return boolean && new BooleanCondition(boolean);
  }

  getGradientCondition(): GradientCondition | null {
    const { gradient } = this.#terms();
    return gradient && new GradientCondition(gradient);
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    return this.#when(criteria.name(), ...args);
  }

  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY');
  }

  whenDateAfter(day: Day): this {
    return this.#whenDay('DATE_AFTER', day);
  }

  whenDateBefore(day: Day): this {
    return this.#whenDay('DATE_BEFORE', day);
  }

  whenDateEqualTo(day: Day): this {
    return this.#whenDay('DATE_EQUAL_TO', day);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', start, end);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.#when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', number);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.#when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): this {
    return this.#when('TEXT_ENDS_WITH', text);
  }

  #when(criteria: string, ...args: unknown[]): this {
    this.#criteria = criteria;
    this.#args = args;
    return this;
  }

  #whenDay(criteria: string, day: Day): this {
    return day instanceof EnumValue ? this.#when(`${criteria}_RELATIVE`, day) : this.#when(criteria, day);
  }

  #terms(): RuleTerms {
    const { min, mid = null, max } = this.points;
    const criteria = this.#criteria;
    const boolean = criteria === null ? null : { criteria, args: this.#args, look: this.look };
    return { ranges: this.#ranges, boolean, gradient: min && max ? { min, mid, max } : null };
  }
}
