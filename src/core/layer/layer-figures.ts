import { endOfMonth } from '../calendar/month';
import type { LayerLine } from './layer-line';
import type { LayerRow } from './layer-row';
import { linesByMetric, type MetricLines } from './metric-lines';
import { objectiveFigures } from './objective-figures';
import { sumByPeriod, type SumAt } from './period-sums';
import { isUnassigned, type LayerMetric, type LayerObjective, type LayerSources } from './sources';
import { BLANK, figuresOf, together, type Figures, type Sum } from './sum';

/** What is known of a metric to calculate its rows. */
interface Measured {
  readonly kind: LayerMetric['kind'];
  readonly lines: MetricLines;
  readonly sumAt: SumAt;
}

/** Finds the metrics of the KPIs with their sums, each made when first asked; null for one they do not know. */
function measuring(lines: readonly LayerLine[], { metrics, ref }: LayerSources) {
  const linesOf = linesByMetric(lines);
  const known = new Map<string, Measured | null>();
  const measure = (label: string): Measured | null => {
    const metric = metrics.find((candidate) => candidate.label.toLowerCase() === label);
    if (!metric) return null;
    const own = linesOf(label);
    return { kind: metric.kind, lines: own, sumAt: sumByPeriod(own, metric.kind === 'stock', ref) };
  };
  return (label: string): Measured | null => {
    const key = label.toLowerCase();
    if (!known.has(key)) known.set(key, measure(key));
    return known.get(key) ?? null;
  };
}

function sumOf(row: LayerRow, period: number, sumAt: SumAt, sources: LayerSources): Sum {
  const { axis, member } = row;
  const own = sumAt(axis, member, period);
  if (axis === 'global' || axis === 'objective' || !isUnassigned(sources, axis, member)) return own;
  return together(own, sumAt(axis, '', period));
}

function monthFigures(row: LayerRow, { kind, lines, sumAt }: Measured, sources: LayerSources): Figures {
  const { month } = row;
  if (month === null || month > sources.ref) return BLANK;
  const end = Math.min(endOfMonth(month), sources.ref);
  const period = kind === 'stock' ? lines.lastDay(end) : month;
  return figuresOf(sumOf(row, period, sumAt, sources), kind);
}

/** The objective of a row: of two with one id, formulas read the first. */
function objectiveOf({ axis, member }: LayerRow, { objectives }: LayerSources): LayerObjective | undefined {
  const wanted = member.toLowerCase();
  return axis === 'objective' ? objectives.find(({ id }) => id.toLowerCase() === wanted) : undefined;
}

/**
 * The figures of the layer, calculated as its formulas calculate them: a flow sums its month up to the reference
 * day, a stock keeps its last day with a line, a ratio has a numerator and a denominator; overlay credit counts
 * nowhere; the unassigned member has the lines that name nobody too.
 * @returns one entry a row, in their order. Takes time in proportion to the lines and to the rows.
 */
export function layerFigures(
  rows: readonly LayerRow[],
  lines: readonly LayerLine[],
  sources: LayerSources,
): readonly Figures[] {
  const measured = measuring(lines, sources);
  return rows.map((row) => {
    const objective = objectiveOf(row, sources);
    const metric = measured(objective?.metric ?? row.metric);
    if (metric === null) return BLANK;
    if (row.axis !== 'objective') return monthFigures(row, metric, sources);
    return objective ? objectiveFigures(objective, metric.kind, metric.lines, sources.ref) : BLANK;
  });
}
