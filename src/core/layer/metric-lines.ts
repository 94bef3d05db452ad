import { caseFolder } from '../objectives/fold';
import { sorted } from '../sorted';
import type { LayerLine } from './layer-line';

/** The lines of one metric. */
export interface MetricLines {
  /** Lines that totals count, in the order of the tab. */
  readonly base: readonly LayerLine[];
  /** Last day with a line, whoever has the credit, up to a day; 0 when there is none. */
  readonly lastDay: (end: number) => number;
}

/** Position of the first date that is not before a moment, in dates in order. */
function firstFrom(dates: readonly number[], moment: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

function metricLines(lines: readonly LayerLine[]): MetricLines {
  const dates = sorted(
    lines.map(({ date }) => date),
    (a, b) => a - b,
  );
  return {
    base: lines.filter(({ isOverlay }) => !isOverlay),
    lastDay: (end) => Math.floor(dates[firstFrom(dates, end + 1) - 1] ?? 0),
  };
}

const NONE = metricLines([]);

/** Lines by metric, told apart without case as native criteria tell them. */
export function linesByMetric(lines: readonly LayerLine[]): (metric: string) => MetricLines {
  const fold = caseFolder();
  const found = new Map<string, LayerLine[]>();
  for (const line of lines) {
    const key = fold(line.metric);
    const same = found.get(key);
    if (same) same.push(line);
    else found.set(key, [line]);
  }
  const made = new Map([...found].map(([key, same]) => [key, metricLines(same)]));
  return (metric) => made.get(fold(metric)) ?? NONE;
}
