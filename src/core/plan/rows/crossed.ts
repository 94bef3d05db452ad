import type { TargetMode } from '../../objectives/roll-up-input';
import type { RowContent } from '../content';

const PREFIX = 'crossed';
const ANY = 'default';

/** Names of the variants a row takes in crossed mode: its own first, then the one of the mode, then those it had. */
function crossedVariants(variants: readonly string[]): readonly string[] {
  const own = variants.filter((name) => name !== ANY).map((name) => `${PREFIX}.${name}`);
  return [...own, PREFIX, ...variants];
}

/** A row with the formulas of the mode: in crossed mode targets are sums of their detail. */
export function withMode(row: RowContent, mode: TargetMode): RowContent {
  return mode === 'crossed' ? { ...row, variants: crossedVariants(row.variants) } : row;
}

/** A row with the formulas of the other mode: those it holds when people changed the setting by hand. */
export function inOtherMode(row: RowContent): RowContent {
  const isCrossed = row.variants.includes(PREFIX);
  if (!isCrossed) return withMode(row, 'crossed');
  return { ...row, variants: row.variants.filter((name) => !name.startsWith(PREFIX)) };
}

/** A row whose targets are values: it calculates none. */
export function asStored(row: RowContent): RowContent {
  return { ...row, variants: [`${PREFIX}.stored`, ...crossedVariants(row.variants)] };
}
