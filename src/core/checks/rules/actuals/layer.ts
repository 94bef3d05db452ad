import { layerPrint } from '../../../layer/layer-line';
import { missingRows } from '../../../layer/wanted-rows';
import type { LayerRow } from '../../../layer/layer-row';
import type { CheckedPlan } from '../../checked-plan';
import { inTab } from '../../finding';
import { groups } from '../../groups';
import type { Rule } from '../../rule';
import { heldRows, layerSources } from './layer-sources';

/** What a row of the layer is about: the metric of the whole, a member, an objective. */
const subjectOf = ({ axis, metric, member }: LayerRow): string => (axis === 'global' ? metric : member);

/** One finding a metric, member or objective, whatever the number of its months. */
export const layerRowMissing: Rule = {
  key: 'layer_row_missing',
  severity: 'warning',
  run: (plan) => {
    const { year } = plan;
    if (year === null || !plan.hasColumns('actuals_month', 'axis', 'member', 'metric', 'month')) return [];
    const missing = missingRows(layerSources(plan, year.start), heldRows(plan));
    return [...groups(missing, subjectOf).keys()].map((value) => inTab('actuals_month', { value }));
  },
};

/** Half a cent. */
const ROUNDING = 0.005;

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
  return (changed ?? 0) > (at ?? 0) || Math.abs(printNow(plan) - (print ?? 0)) > ROUNDING;
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
