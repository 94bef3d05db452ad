import type { MetricKind } from '../../core/objectives/metric-rule';
import { sameText } from '../../core/sharing/total-row';
import { type Axis, type MemberAxis } from '../../core/objectives/axis';
import { AXES } from '../../core/plan/answers';
import type { SharingTabs } from './read';

/** What the KPIs say of a metric that is shared; a metric they do not know is a flow of money to raise. */
export interface MetricFacts {
  readonly kind: MetricKind;
  readonly lower: boolean;
  /** Key of list `unit`. */
  readonly unit: string;
  /** What it can be shared by: the axes on which it adds up, and the months of a flow. */
  readonly axes: readonly Axis[];
}

const KINDS: readonly MetricKind[] = ['flow', 'stock', 'ratio'];

function axesOf({ kpis }: SharingTabs, row: number, kind: MetricKind): readonly Axis[] {
  const isAdditive = (axis: MemberAxis) => kpis.cell(row, `additive_${axis}`) !== false;
  return [...AXES.filter(isAdditive), ...(kind === 'flow' ? (['month'] as const) : [])];
}

export function metricFacts(tabs: SharingTabs, metric: string): MetricFacts {
  const { kpis, lists } = tabs;
  const row = kpis.filled('label').find((index) => sameText(String(kpis.cell(index, 'label')), metric)) ?? -1;
  const key = (list: string, column: string) => lists.keyOf(list, String(kpis.cell(row, column)));
  const kind = KINDS.find((one) => one === key('kind', 'kind')) ?? 'flow';
  return {
    kind,
    lower: key('direction', 'direction') === 'lower',
    unit: key('unit', 'unit') ?? 'money',
    axes: axesOf(tabs, row, kind),
  };
}
