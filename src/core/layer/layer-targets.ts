import type { CellInput, RowContent } from '../plan/content';
import { asStored, withMode } from '../plan/rows/crossed';
import type { LayerRow } from './layer-row';

/** Columns of a row that say its targets. */
export const TARGET_COLUMNS: readonly string[] = ['target', 'stretch', 'assigned'];

/** What the leaves of a member add to in a month, in currency units. */
export interface TargetSums {
  readonly target: number;
  readonly stretch: number;
  readonly assigned: number;
}

/** A line of the detail of targets, as the layer sums it: base credit, version and scenario of the plan. */
export interface Leaf extends TargetSums {
  readonly metric: string;
  readonly month: number;
  readonly rep: string;
  readonly product: string;
  readonly channel: string;
}

/**
 * How the rows of the layer get their targets: from the totals alone; by formulas that sum the detail; or, where
 * these would be slow, as values. A row whose metric has no detail has no sums, and stays as in simple mode.
 */
export type LayerTargets =
  | { readonly writing: 'simple' | 'crossed' }
  | { readonly writing: 'stored'; readonly sumsOf: (row: LayerRow) => TargetSums | null };

export const SIMPLE_TARGETS: LayerTargets = { writing: 'simple' };

const CUBE_AXES = ['rep', 'product', 'channel'] as const;
const NOTHING: TargetSums = { target: 0, stretch: 0, assigned: 0 };

const plus = (a: TargetSums, b: TargetSums): TargetSums => ({
  target: a.target + b.target,
  stretch: a.stretch + b.stretch,
  assigned: a.assigned + b.assigned,
});

const keyOf = (metric: string, axis: string, member: string, month: number): string =>
  [metric, axis, member, month].join('\n').toLowerCase();

/** Sums the detail once, for every row of the layer. Takes time in proportion to the leaves. */
export function storedTargets(leaves: Iterable<Leaf>): LayerTargets {
  const sums = new Map<string, TargetSums>();
  const metrics = new Set<string>();
  const add = (key: string, leaf: Leaf) => sums.set(key, plus(sums.get(key) ?? NOTHING, leaf));
  for (const leaf of leaves) {
    metrics.add(leaf.metric.toLowerCase());
    add(keyOf(leaf.metric, 'global', 'all', leaf.month), leaf);
    for (const axis of CUBE_AXES) add(keyOf(leaf.metric, axis, leaf[axis], leaf.month), leaf);
  }
  const sumsOf = ({ metric, axis, member, month }: LayerRow): TargetSums | null => {
    const isSummed = axis === 'global' || CUBE_AXES.some((key) => key === axis);
    if (!isSummed || month === null || !metrics.has(metric.toLowerCase())) return null;
    return sums.get(keyOf(metric, axis, member, month)) ?? NOTHING;
  };
  return { writing: 'stored', sumsOf };
}

/** Amounts are whole cents: sums are rounded to them. */
const cell = (amount: number): CellInput => Math.round(amount * 100) / 100;

/** A row of the layer with what gives its targets. */
export function withTargets(content: RowContent, row: LayerRow, targets: LayerTargets): RowContent {
  if (targets.writing !== 'stored') return withMode(content, targets.writing);
  const sums = targets.sumsOf(row);
  if (sums === null) return content;
  const { target, stretch, assigned } = sums;
  const values = { target: cell(target), stretch: cell(stretch), assigned: cell(assigned) };
  return { ...asStored(content), values: { ...content.values, ...values } };
}
