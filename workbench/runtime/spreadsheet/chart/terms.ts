import type { EnumValue } from '../enum-value';
import { Charts } from '../enums';
import type { Range } from '../range';

/** Where a chart stands, in cells from 1 and pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** All that a chart is. */
export interface ChartTerms {
  /** The engine's id; `null` until the chart is inserted. */
  readonly id: string | null;
  readonly sheetId: string;
  readonly type: EnumValue;
  readonly ranges: readonly Range[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: ChartPosition;
  readonly hiddenDimensions: EnumValue;
  readonly merge: EnumValue;
  readonly headers: number;
  readonly isTransposed: boolean;
}

/** A chart as a new builder has it. */
export function newChartTerms(sheetId: string): ChartTerms {
  return {
    id: null,
    sheetId,
    type: Charts.ChartType.COLUMN,
    ranges: [],
    options: {},
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    hiddenDimensions: Charts.ChartHiddenDimensionStrategy.IGNORE_BOTH,
    merge: Charts.ChartMergeStrategy.MERGE_COLUMNS,
    headers: 1,
    isTransposed: false,
  };
}
