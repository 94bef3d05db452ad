import type { EnumValue } from '../enum-value';
import type { Offline } from '../offline';
import { DataValidationBuilder } from './builder';

/** What a validation asks. */
export interface ValidationTerms {
  readonly criteria: EnumValue;
  readonly args: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A validation rule; it never changes. */
export class DataValidation implements Offline<GoogleAppsScript.Spreadsheet.DataValidation> {
  static readonly serviceName = 'DataValidation';
  /** Not part of Google's interface. */
  readonly terms: ValidationTerms;

  constructor(terms: ValidationTerms) {
    this.terms = terms;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.terms);
  }

  getAllowInvalid(): boolean {
    return this.terms.allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return this.terms.criteria;
  }

  getCriteriaValues(): unknown[] {
    return [...this.terms.args];
  }

  getHelpText(): string {
    return this.terms.helpText ?? '';
  }
}
