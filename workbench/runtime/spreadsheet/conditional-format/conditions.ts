import { type EnumValue, memberOf } from '../enum-value';
import { BooleanCriteria, InterpolationType } from '../enums';
import type { Offline } from '../offline';

/** The look a rule gives; what is `null` stays as the cell has it. */
export interface RuleLook {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}

/** When a rule applies, and how the cell then looks. */
export interface BooleanTerms {
  /** A member of BooleanCriteria. */
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly look: RuleLook;
}

/** A point of a gradient. */
export interface GradientPoint {
  readonly color: string;
  /** A member of InterpolationType. */
  readonly type: string;
  readonly value: string;
}

/** The points of a gradient. */
export interface GradientTerms {
  readonly min: GradientPoint;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint;
}

/** The condition of a single-colour rule. */
export class BooleanCondition implements Offline<GoogleAppsScript.Spreadsheet.BooleanCondition> {
  static readonly serviceName = 'BooleanCondition';
  readonly #terms: BooleanTerms;

  constructor(terms: BooleanTerms) {
    this.#terms = terms;
  }

  getCriteriaType(): EnumValue {
    return memberOf(BooleanCriteria, this.#terms.criteria);
  }

  getCriteriaValues(): unknown[] {
    return [...this.#terms.args];
  }

  getBackground(): string | null {
    return this.#terms.look.background;
  }

  getFontColor(): string | null {
    return this.#terms.look.fontColor;
  }

  getBold(): boolean | null {
    return this.#terms.look.bold;
  }

  getItalic(): boolean | null {
    return this.#terms.look.italic;
  }

  getUnderline(): boolean | null {
    return this.#terms.look.underline;
  }

  getStrikethrough(): boolean | null {
    return this.#terms.look.strikethrough;
  }
}

/** The points of a colour scale. */
export class GradientCondition implements Offline<GoogleAppsScript.Spreadsheet.GradientCondition> {
  static readonly serviceName = 'GradientCondition';
  readonly #terms: GradientTerms;

  constructor(terms: GradientTerms) {
    this.#terms = terms;
  }

  getMinColor(): string {
    return this.#terms.min.color;
  }

  getMinType(): EnumValue | null {
    return typeOf(this.#terms.min);
  }

  getMinValue(): string {
    return this.#terms.min.value;
  }

  getMidColor(): string {
    return this.#terms.mid?.color ?? '';
  }

  getMidType(): EnumValue | null {
    return typeOf(this.#terms.mid);
  }

  getMidValue(): string {
    return this.#terms.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.#terms.max.color;
  }

  getMaxType(): EnumValue | null {
    return typeOf(this.#terms.max);
  }

  getMaxValue(): string {
    return this.#terms.max.value;
  }
}

function typeOf(point: GradientPoint | null): EnumValue | null {
  return point && memberOf(InterpolationType, point.type);
}
