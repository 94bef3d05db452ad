import { atField } from '../../finding';
import type { Rule } from '../../rule';

const SPENDING = ['budget', 'spend'];

/** Budget and expenses are always without tax: sales with tax cannot be compared with them. */
export const taxMix: Rule = {
  key: 'tax_mix',
  severity: 'error',
  run: (plan) => {
    const isWithTax = plan.settingKey('amount_basis', 'tax_basis') === 'ttc';
    const isCompared = SPENDING.some((table) => plan.rows(table).length > 0);
    if (!isWithTax || !isCompared || plan.rows('actuals').length === 0) return [];
    return [atField(plan, 'settings', 'amount_basis', { value: String(plan.setting('amount_basis')) })];
  },
};
