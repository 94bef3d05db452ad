import { toHex } from '../../cells/colors';
import { ServiceError } from '../../errors';
import { EnumValue } from '../enum-value';
import type { Offline } from '../offline';
import type { Range } from '../range';
import { BooleanCondition, type GradientPoint, GradientCondition, type RuleLook } from './conditions';
import { ConditionalFormatRule, type RuleTerms } from './rule';

type Day = Date | EnumValue;

const NO_LOOK: RuleLook = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

/** Builds a rule: either when… and a look, or the points of a gradient. */
export class ConditionalFormatRuleBuilder implements Offline<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder> {
  static readonly serviceName = 'ConditionalFormatRuleBuilder';
  #ranges: readonly Range[];
  #criteria: string | null;
  #args: readonly unknown[];
  #look: RuleLook;
  #points: Partial<Record<'min' | 'mid' | 'max', GradientPoint>>;

  constructor(terms?: RuleTerms) {
    this.#ranges = terms?.ranges ?? [];
    this.#criteria = terms?.boolean?.criteria ?? null;
    this.#args = terms?.boolean?.args ?? [];
    this.#look = terms?.boolean?.look ?? NO_LOOK;
    const { min, mid, max } = terms?.gradient ?? {};
    this.#points = { ...(min && { min }), ...(mid && { mid }), ...(max && { max }) };
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

  setBackground(color: string | null): this {
    return this.#looks({ background: toHex(color) ?? null });
  }

  setFontColor(color: string | null): this {
    return this.#looks({ fontColor: toHex(color) ?? null });
  }

  setBold(bold: boolean | null): this {
    return this.#looks({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.#looks({ italic });
  }

  setUnderline(underline: boolean | null): this {
    return this.#looks({ underline });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.#looks({ strikethrough });
  }

  setGradientMinpoint(color: string): this {
    return this.#point('min', color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point('min', color, type.name(), value);
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point('mid', color, type.name(), value);
  }

  setGradientMaxpoint(color: string): this {
    return this.#point('max', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point('max', color, type.name(), value);
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

  #looks(patch: Partial<RuleLook>): this {
    this.#look = { ...this.#look, ...patch };
    return this;
  }

  #point(which: 'min' | 'mid' | 'max', color: string, type: string, value: string): this {
    this.#points = { ...this.#points, [which]: { color: toHex(color) ?? '#ffffff', type, value } };
    return this;
  }

  #terms(): RuleTerms {
    const { min, mid = null, max } = this.#points;
    const criteria = this.#criteria;
    const boolean = criteria === null ? null : { criteria, args: this.#args, look: this.#look };
    return { ranges: this.#ranges, boolean, gradient: min && max ? { min, mid, max } : null };
  }
}
