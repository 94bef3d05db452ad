import type { MetricKind } from '../objectives/metric-rule';
import type { NamedAxis } from './layer-row';
import type { LayerTargets } from './layer-targets';

/** A metric of the KPIs. */
export interface LayerMetric {
  readonly label: string;
  /** `unknown` for a word that is no kind: native formulas then sum numerators, without a denominator. */
  readonly kind: MetricKind | 'unknown';
  /** Key of list `unit`; null when unknown. */
  readonly unit: string | null;
  /** Whether the layer follows it: it is calculated from actuals, and is no example. */
  readonly isFollowed: boolean;
}

export interface LayerMember {
  readonly label: string;
  /** The reserved member: lines that name nobody are its own too. */
  readonly isUnassigned: boolean;
}

/** A name of the lines that an objective can be about. */
export const DIMENSIONS = ['rep', 'product', 'channel', 'persona', 'segment', 'team'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A row of the objectives; days are null, and names '', where the cell is blank. */
export interface LayerObjective {
  readonly id: string;
  readonly metric: string;
  readonly start: number | null;
  readonly due: number | null;
  readonly names: Readonly<Record<Dimension, string>>;
}

/** An axis a tracking tab follows, and the labels of the metrics it shows. */
export interface TrackedAxis {
  readonly axis: NamedAxis;
  readonly metrics: readonly string[];
}

/** What the monthly layer is made from, as the tabs hold it now. Labels are the plan's own. */
export interface LayerSources {
  readonly fiscalStart: number;
  /** Reference day: nothing after it is counted. */
  readonly ref: number;
  /** In the order of the KPIs: of two with one label, formulas read the first. */
  readonly metrics: readonly LayerMetric[];
  /** Metrics the settings name. */
  readonly settingMetrics: readonly string[];
  /** Rows of the fixed totals; the axis is null for the whole and for months. */
  readonly totals: readonly { readonly metric: string; readonly axis: NamedAxis | null }[];
  readonly members: Readonly<Record<NamedAxis, readonly LayerMember[]>>;
  /** What the tracking tabs of the plan follow month by month. */
  readonly tracked: readonly TrackedAxis[];
  readonly objectives: readonly LayerObjective[];
  /** Where targets come from; absent in simple mode. */
  readonly targets?: LayerTargets;
}

/** Whether a label is that of the reserved member of an axis. */
export function isUnassigned({ members }: LayerSources, axis: NamedAxis, label: string): boolean {
  const wanted = label.toLowerCase();
  return members[axis].some((member) => member.isUnassigned && member.label.toLowerCase() === wanted);
}
