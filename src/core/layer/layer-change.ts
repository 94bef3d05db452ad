import type { CellInput, RowContent } from '../plan/content';
import { layerFigures } from './layer-figures';
import { layerPrint, type LayerLine } from './layer-line';
import { LARGEST_LIVE, layerMode, type LayerMode } from './layer-mode';
import { contentOf, type LayerRow, type RowRules } from './layer-row';
import { SIMPLE_TARGETS } from './layer-targets';
import { isUnassigned, type LayerSources } from './sources';
import type { Figures } from './sum';
import { missingRows } from './wanted-rows';

/** The layer as its tab holds it. */
export interface HeldLayer {
  /** One entry a row of the tab, in order; null for a row that is none of ours. */
  readonly rows: readonly (LayerRow | null)[];
  readonly mode: LayerMode;
  /** Whether the targets of its rows are values. */
  readonly areTargetsStored: boolean;
}

/** What a refresh makes of the layer. */
export interface LayerChange {
  readonly mode: LayerMode;
  readonly print: number;
  /** Rows to insert before the last one, so that names and formats that span the rows grow with them. */
  readonly added: readonly RowContent[];
  /** Rows whose figures are written anew: one entry a row held, null for one left as it is. */
  readonly rewritten: readonly (RowContent | null)[];
  /** Rows whose targets are written anew, in the same manner. */
  readonly retargeted: readonly (RowContent | null)[];
}

/** Columns of a row that the mode decides upon. */
export const FIGURE_COLUMNS: readonly string[] = ['value', 'den', 'n'];

const cell = (figure: number | null): CellInput => figure ?? '';

/** In a stored layer the figures are given, and no longer calculated by the row. */
function withFigures(content: RowContent, figures: Figures | undefined): RowContent {
  if (!figures) return content;
  const { value, den, n } = figures;
  return { ...content, values: { ...content.values, value: cell(value), den: cell(den), n } };
}

/** Makes the content of rows; in a stored layer, with the figures calculated here. */
function contents(
  rows: readonly LayerRow[],
  figures: readonly Figures[],
  sources: LayerSources,
): (row: LayerRow) => RowContent {
  const figuresAt = new Map(rows.map((row, index) => [row, figures[index]]));
  const rules: RowRules = {
    fiscalStart: sources.fiscalStart,
    isUnassigned: (axis, member) => isUnassigned(sources, axis, member),
    targets: sources.targets ?? SIMPLE_TARGETS,
  };
  return (row) => withFigures(contentOf(row, rules), figuresAt.get(row));
}

/** What a refresh changes in the layer: rows it lacks, and the writing its size asks for. */
export function layerChange(
  held: HeldLayer,
  lines: readonly LayerLine[],
  sources: LayerSources,
  largestLive = LARGEST_LIVE,
): LayerChange {
  const present = held.rows.filter((row) => row !== null);
  const added = missingRows(sources, present);
  const all = [...present, ...added];
  const mode = layerMode(all.length, lines.length, largestLive);
  const written = contents(all, mode === 'stored' ? layerFigures(all, lines, sources) : [], sources);
  const isRewritten = mode === 'stored' || held.mode === 'stored';
  const isRetargeted = sources.targets?.writing === 'stored' || held.areTargetsStored;
  const anew = (isWritten: boolean) => held.rows.map((row) => (row && isWritten ? written(row) : null));
  return {
    mode,
    print: layerPrint(lines, sources.ref),
    added: added.map(written),
    rewritten: anew(isRewritten),
    retargeted: anew(isRetargeted),
  };
}
