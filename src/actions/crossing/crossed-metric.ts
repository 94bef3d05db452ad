import type { MemberAxis } from '../../core/objectives/axis';
import { same } from './cells';
import type { CrossingTabs } from './crossing-tabs';

/** A metric as its KPI tells it; a metric the KPIs do not know is a flow that adds up everywhere. */
export interface CrossedMetric {
  readonly isFlow: boolean;
  readonly notAdditive: readonly MemberAxis[];
  /** Key of list `unit`; null when unknown. */
  readonly unit: string | null;
}

export function crossedMetric({ kpis, lists }: CrossingTabs, metric: string): CrossedMetric {
  const row = kpis.filled('label').find((index) => same(kpis.cell(index, 'label'), metric)) ?? -1;
  const kind = String(kpis.cell(row, 'kind'));
  return {
    isFlow: kind === '' || lists.keyOf('kind', kind) === 'flow',
    notAdditive: (['rep', 'product', 'channel'] as const).filter(
      (axis) => kpis.cell(row, `additive_${axis}`) === false,
    ),
    unit: lists.keyOf('unit', String(kpis.cell(row, 'unit'))),
  };
}
