import { missingRows } from '../../../layer/wanted-rows';
import type { LayerRow } from '../../../layer/layer-row';
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
