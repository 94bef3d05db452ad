import type { CoreCommand, DataValidationRule, RangeAdapterFunctions } from '../engine';
import { CorePlugin } from '../engine';

interface Stale {
  readonly sheetId: string;
  readonly rule: DataValidationRule;
  readonly value: string;
}

/**
 * Keeps the range a list of choices is read from where it went: the engine moves the references of formulas, not
 * this one.
 */
export class ValidationRangesPlugin extends CorePlugin {
  readonly #stale: Stale[] = [];

  /** Commands are forbidden while ranges are adapted: what has to change is noted, and changed just after. */
  override adaptRanges({ adaptRangeString }: RangeAdapterFunctions): void {
    for (const sheetId of this.getters.getSheetIds()) {
      for (const rule of this.getters.getDataValidationRules(sheetId)) {
        const [before = ''] = rule.criterion.values;
        if (rule.criterion.type !== 'isValueInRange') continue;
        const { range: value } = adaptRangeString(sheetId, before);
        if (value !== before) this.#stale.push({ sheetId, rule, value });
      }
    }
  }

  override handle(_: CoreCommand): void {
    for (const { sheetId, rule, value } of this.#stale.splice(0)) {
      if (!this.getters.tryGetSheet(sheetId)) continue;
      const { ranges, criterion, ...rest } = rule;
      const changed = { ...rest, criterion: { ...criterion, values: [value] } };
      const where = { sheetId, ranges: ranges.map((range) => this.getters.getRangeData(range)) };
      this.dispatch('ADD_DATA_VALIDATION_RULE', { ...where, rule: changed });
    }
  }
}
