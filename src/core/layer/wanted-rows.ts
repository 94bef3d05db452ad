import { fiscalMonths } from '../calendar/fiscal-year';
import { ALL, isExample } from '../objectives/axis';
import { rowKey, type LayerRow, type NamedAxis } from './layer-row';
import type { LayerSources } from './sources';

/** Metrics whose whole is followed. */
function wholeMetrics({ metrics, settingMetrics, totals }: LayerSources): readonly string[] {
  const followed = metrics.filter(({ isFollowed }) => isFollowed).map(({ label }) => label);
  return [...followed, ...settingMetrics, ...totals.map(({ metric }) => metric)];
}

/** Axes each metric is followed by: those of its fixed totals, and those of the tracking tabs. */
function namedMetrics({ totals, tracked }: LayerSources): readonly { metric: string; axis: NamedAxis }[] {
  const shared = totals.flatMap(({ metric, axis }) => (axis === null ? [] : [{ metric, axis }]));
  const followed = tracked.flatMap(({ axis, metrics }) => metrics.map((metric) => ({ metric, axis })));
  return [...shared, ...followed];
}

function everyRow(sources: LayerSources): readonly LayerRow[] {
  const months = fiscalMonths(sources.fiscalStart);
  const ofMonths = (row: Omit<LayerRow, 'month'>) => months.map((month) => ({ ...row, month }));
  const whole = wholeMetrics(sources).flatMap((metric) => ofMonths({ axis: 'global', metric, member: ALL }));
  const named = namedMetrics(sources).flatMap(({ metric, axis }) =>
    sources.members[axis].flatMap(({ label }) => ofMonths({ axis, metric, member: label })),
  );
  const objectives = sources.objectives
    .filter(({ id }) => !isExample(id.toUpperCase()))
    .map(({ id }) => ({ axis: 'objective' as const, metric: '', member: id, month: null }));
  return [...whole, ...named.filter(isNamed), ...objectives];
}

const isNamed = ({ member }: LayerRow): boolean => member !== '';

/** Rows the layer needs and does not hold, each once, in the order people read a plan. */
export function missingRows(sources: LayerSources, present: readonly LayerRow[]): readonly LayerRow[] {
  const known = new Set(present.map(rowKey));
  return everyRow(sources).filter((row) => {
    const key = rowKey(row);
    const isMissing = !known.has(key) && (row.axis === 'objective' || row.metric !== '');
    known.add(key);
    return isMissing;
  });
}
