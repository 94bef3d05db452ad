import type { Dimension, LayerMember, LayerMetric, LayerSources } from '../../../layer/sources';
import { LAYER_AXES, NAMED_AXES, type LayerRow, type NamedAxis } from '../../../layer/layer-row';
import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';

const WHOLE = ['main_metric', 'revenue_metric', 'orders_metric', 'customers_metric', 'active_metric'];
const FOLLOWED = ['revenue_metric', 'orders_metric', 'customers_metric'];

/** The tabs that follow an axis month by month, and the settings that name their metrics. */
const TRACKING: readonly (readonly [table: string, axis: NamedAxis, settings: readonly string[]])[] = [
  ['channel_tracking', 'channel', FOLLOWED],
  ['persona_tracking', 'persona', [...FOLLOWED, 'active_metric']],
];

const NO_NAMES: Readonly<Record<Dimension, string>> = {
  rep: '',
  product: '',
  channel: '',
  persona: '',
  segment: '',
  team: '',
};

function named(plan: CheckedPlan, settings: readonly string[]): readonly string[] {
  return settings.map((key) => String(plan.setting(key))).filter((metric) => metric !== '');
}

function membersOf(plan: CheckedPlan, axis: NamedAxis): readonly LayerMember[] {
  const { lists } = plan.reading;
  const listed = axis === 'persona' ? [] : lists.values(axis);
  const typed = axis === 'persona' ? plan.rows('personas').map((row) => row.text('name')) : [];
  return [
    ...typed.map((label) => ({ label, isUnassigned: false })),
    ...listed.map(({ key, label }) => ({ label, isUnassigned: key === 'UNASSIGNED' })),
  ];
}

/** A blank calculation reads the actuals. */
const isFollowed = (row: CheckedRow): boolean => (row.key('calc') ?? 'actuals') === 'actuals';

const metricOf = (row: CheckedRow): LayerMetric => ({
  label: row.text('label'),
  kind: 'unknown',
  unit: null,
  isFollowed: isFollowed(row),
});

const axisOf = (row: CheckedRow): NamedAxis | null =>
  NAMED_AXES.find((axis) => axis === row.key('axis')) ?? null;

/**
 * What decides the rows of the monthly layer. An objective counts once it is written: rows prepared for more of them
 * are not waited for.
 */
export function layerSources(plan: CheckedPlan, fiscalStart: number): LayerSources {
  const objectives = plan.rows('objectives').filter(({ id }) => id !== '');
  return {
    fiscalStart,
    ref: plan.ref,
    metrics: plan.rows('kpis').map(metricOf),
    settingMetrics: named(plan, WHOLE),
    totals: plan.rows('fixed_totals').map((row) => ({ metric: row.text('metric'), axis: axisOf(row) })),
    members: {
      rep: membersOf(plan, 'rep'),
      product: membersOf(plan, 'product'),
      channel: membersOf(plan, 'channel'),
      persona: membersOf(plan, 'persona'),
    },
    tracked: TRACKING.filter(([table]) => plan.filled(table).length > 0).map(([, axis, settings]) => ({
      axis,
      metrics: named(plan, settings),
    })),
    objectives: objectives.map(({ id }) => ({ id, metric: '', start: null, due: null, names: NO_NAMES })),
  };
}

function layerRow(row: CheckedRow): readonly LayerRow[] {
  const axis = LAYER_AXES.find((key) => key === row.text('axis'));
  const member = row.text('member');
  if (axis === undefined || member === '') return [];
  if (axis === 'objective') return [{ axis, metric: '', member, month: null }];
  return [{ axis, metric: row.text('metric'), member, month: row.amount('month') }];
}

/** The rows of the layer as they stand. */
export function heldRows(plan: CheckedPlan): readonly LayerRow[] {
  return plan.rows('actuals_month').flatMap(layerRow);
}
