import type { Offline } from '../offline';
import type { Range } from '../range';
import { ConditionalFormatRuleBuilder } from './builder';
import { BooleanCondition, type BooleanTerms, GradientCondition, type GradientTerms } from './conditions';

/** What a rule says; one of the two kinds of terms is there. */
export interface RuleTerms {
  readonly ranges: readonly Range[];
  readonly boolean: BooleanTerms | null;
  readonly gradient: GradientTerms | null;
}

/** A conditional-format rule; it never changes. */
export class ConditionalFormatRule implements Offline<GoogleAppsScript.Spreadsheet.ConditionalFormatRule> {
  static readonly serviceName = 'ConditionalFormatRule';
  /** Not part of Google's interface. */
  readonly terms: RuleTerms;

  constructor(terms: RuleTerms) {
    this.terms = terms;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.terms);
  }

  getRanges(): Range[] {
    return [...this.terms.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.terms.boolean && new BooleanCondition(this.terms.boolean);
  }

  getGradientCondition(): GradientCondition | null {
    return this.terms.gradient && new GradientCondition(this.terms.gradient);
  }
}
