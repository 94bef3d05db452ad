import { toFixedA1 } from '../../a1';
import type { Zone } from '../../engine';
import { quoteSheetName } from '../../sheet-names';
import type { EnumValue } from '../enum-value';
import { layoutOf } from '../range/bounds';
import type { ChartTerms } from './terms';

/** The engine's definition of a chart; loose, as it differs by type. */
export type EngineChart = Readonly<Record<string, unknown>>;

interface Series {
  readonly dataSetId: string;
  readonly dataRange: string;
}

/** The look of each type Google names and the engine draws. */
const LOOKS: Readonly<Record<string, EngineChart>> = {
  AREA: { type: 'line', fillArea: true, labelsAsText: true, cumulative: false },
  BAR: { type: 'bar', horizontal: true },
  COLUMN: { type: 'bar' },
  COMBO: { type: 'combo' },
  LINE: { type: 'line', labelsAsText: true, cumulative: false },
  PIE: { type: 'pie' },
  SCATTER: { type: 'scatter', labelsAsText: false },
};

/** The engine's look for a type; `undefined` where it has none. */
export function drawsAs(type: EnumValue): EngineChart | undefined {
  return LOOKS[type.name()];
}

/** The engine's definition: the first column (or row, transposed) gives the labels, the others a series each. */
export function engineChart(terms: ChartTerms): EngineChart {
  const { options, headers, type } = terms;
  const [labels, ...series] = linesOf(terms);
  const isCombo = type.name() === 'COMBO';
  const dataSets = series.map((dataRange, index): Series => ({ dataSetId: String(index), dataRange }));
  return {
    ...drawsAs(type),
    ...(type.name() !== 'PIE' && !isCombo && { stacked: isStacked(options) }),
    ...(type.name() === 'PIE' && Number(options['pieHole'] ?? 0) > 0 && { isDoughnut: true }),
    title: { text: text(options['title']) },
    background: text(options['backgroundColor']) || '#ffffff',
    legendPosition: legendPosition(options),
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle: headers > 0,
      ...(labels && { labelRange: labels }),
    },
    dataSetStyles: Object.fromEntries(
      dataSets.map((_, index) => [String(index), seriesStyle(options, index, isCombo)]),
    ),
    axesDesign: {
      x: { title: { text: axisTitle(options, 'hAxis') } },
      y: { title: { text: axisTitle(options, 'vAxis') } },
    },
  };
}

function linesOf({ ranges, isTransposed }: ChartTerms): string[] {
  return ranges.flatMap(({ book, sheetId, zone }) => {
    const sheet = quoteSheetName(layoutOf(book, sheetId).name);
    return splitZone(zone, isTransposed).map((line) => `${sheet}!${toFixedA1(line)}`);
  });
}

function splitZone(zone: Zone, isTransposed: boolean): Zone[] {
  const [start, end] = isTransposed ? [zone.top, zone.bottom] : [zone.left, zone.right];
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const line = start + index;
    return isTransposed ? { ...zone, top: line, bottom: line } : { ...zone, left: line, right: line };
  });
}

function seriesStyle(options: EngineOptions, index: number, isCombo: boolean): object {
  const own = optionsOf(options['series'])[String(index)];
  const { color, type, labelInLegend } = optionsOf(own);
  const kind = text(type ?? options['seriesType'] ?? 'bars');
  const colors = Array.isArray(options['colors']) ? options['colors'].map(String) : [];
  const backgroundColor = text(color) || colors[index];
  return {
    ...(backgroundColor && { backgroundColor }),
    ...(labelInLegend !== undefined && { label: text(labelInLegend) }),
    ...(isCombo && { type: kind === 'line' ? 'line' : 'bar' }),
  };
}

type EngineOptions = Readonly<Record<string, unknown>>;

function legendPosition(options: EngineOptions): string {
  const legend = options['legend'] ?? options['legend.position'];
  const position = text(typeof legend === 'object' ? optionsOf(legend)['position'] : legend);
  return ['top', 'bottom', 'left', 'right', 'none'].includes(position) ? position : 'right';
}

function axisTitle(options: EngineOptions, axis: 'hAxis' | 'vAxis'): string {
  return text(options[`${axis}.title`] ?? optionsOf(options[axis])['title']);
}

function isStacked({ isStacked: stacked }: EngineOptions): boolean {
  return stacked === true || stacked === 'true' || stacked === 'absolute' || stacked === 'percent';
}

function optionsOf(value: unknown): EngineOptions {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
