/** How the figures of the layer are written: by formulas that follow each entry, or as values by Refresh. */
export type LayerMode = 'live' | 'stored';

/** Rows × lines above which a sheet would recalculate for seconds at each typed cell. */
export const LARGEST_LIVE = 2_000_000;

/**
 * The writing a layer takes.
 * @param rows rows of the layer
 * @param lines lines of actuals, each of which every row reads
 */
export function layerMode(rows: number, lines: number, largestLive = LARGEST_LIVE): LayerMode {
  return rows * lines > largestLive ? 'stored' : 'live';
}
