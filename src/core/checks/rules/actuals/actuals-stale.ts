import { HALF_A_CENT } from '../../figures';
import { layerPrint } from '../../../layer/layer-line';
import type { CheckedPlan } from '../../checked-plan';
import { inTab } from '../../finding';
import type { Rule } from '../../rule';

/** What the layer was stored from, as the lines of actuals are now. */
function printNow(plan: CheckedPlan): number {
  const lines = plan.rows('actuals').flatMap((row) => {
    const date = row.amount('date');
    return date === null
      ? []
      : [{ date, value: row.amount('value'), num: row.amount('num'), den: row.amount('den') }];
  });
  return layerPrint(lines, plan.ref);
}

function isStale(plan: CheckedPlan): boolean {
  const [changed, at, print] = ['actuals_changed', 'layer_at', 'layer_sum'].map((key) =>
    Number(plan.setting(key)),
  );
  return (changed ?? 0) > (at ?? 0) || Math.abs(printNow(plan) - (print ?? 0)) > HALF_A_CENT;
}

/** A live layer follows the actuals by itself. */
export const actualsStale: Rule = {
  key: 'actuals_stale',
  severity: 'warning',
  run: (plan) => {
    const isStored = plan.settingKey('layer_mode', 'layer_mode') === 'stored';
    return isStored && plan.holds('actuals') && isStale(plan) ? [inTab('actuals_month')] : [];
  },
};
