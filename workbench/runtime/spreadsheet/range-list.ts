import type { EnumValue } from './enum-value';
import type { Offline } from './offline';
import type { Range } from './range';
import type { ClearOptions } from './range/cells';

type Method = (range: Range) => unknown;

/** Several ranges that one call changes. */
export class RangeList implements Offline<GoogleAppsScript.Spreadsheet.RangeList> {
  static readonly serviceName = 'RangeList';
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges;
  }

  getRanges(): Range[] {
    return [...this.#ranges];
  }

  breakApart(): this {
    return this.#each((range) => range.breakApart());
  }

  check(): this {
    return this.#each((range) => range.check());
  }

  uncheck(): this {
    return this.#each((range) => range.uncheck());
  }

  clear(options?: ClearOptions): this {
    return this.#each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }

  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }

  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }

  insertCheckboxes(...values: unknown[]): this {
    return this.#each((range) => range.insertCheckboxes(...values));
  }

  removeCheckboxes(): this {
    return this.#each((range) => range.removeCheckboxes());
  }

  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.#each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setBorder(...args: Parameters<Range['setBorder']>): this {
    return this.#each((range) => range.setBorder(...args));
  }

  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontLine(line: GoogleAppsScript.Spreadsheet.FontLine | null): this {
    return this.#each((range) => range.setFontLine(line));
  }

  setFontSize(size: number): this {
    return this.#each((range) => range.setFontSize(size));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): this {
    return this.#each((range) => range.setFontStyle(style));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setFormula(formula: string): this {
    return this.#each((range) => range.setFormula(formula));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): this {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }

  setNumberFormat(pattern: string): this {
    return this.#each((range) => range.setNumberFormat(pattern));
  }

  setTextRotation(degrees: number): this {
    return this.#each((range) => range.setTextRotation(degrees));
  }

  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): this {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(isWrapped: boolean): this {
    return this.#each((range) => range.setWrap(isWrapped));
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }

  #each(method: Method): this {
    for (const range of this.#ranges) method(range);
    return this;
  }
}
