import type { RollUpLine, RollUpReport } from '../../contract';
import type { MessageKey } from '../../locales';

/** A column of figures of a view. */
export interface ViewColumn {
  readonly key:
    | 'target'
    | 'stretch'
    | 'lastYear'
    | 'actual'
    | 'expected'
    | 'gap'
    | 'attainment'
    | 'projection'
    | 'low'
    | 'high'
    | 'required';
  readonly label: MessageKey;
  /** Whether the lines add up to the total, which a formula then checks. */
  readonly adds: boolean;
}

const COLUMNS: readonly ViewColumn[] = [
  { key: 'target', label: 'viewTarget', adds: true },
  { key: 'stretch', label: 'viewStretch', adds: true },
  { key: 'lastYear', label: 'viewLastYear', adds: true },
  { key: 'actual', label: 'viewActual', adds: true },
  { key: 'expected', label: 'viewExpected', adds: false },
  { key: 'gap', label: 'viewGap', adds: false },
  { key: 'attainment', label: 'viewAttainment', adds: false },
  { key: 'projection', label: 'viewProjection', adds: false },
  { key: 'low', label: 'viewLow', adds: false },
  { key: 'high', label: 'viewHigh', adds: false },
  { key: 'required', label: 'viewRequired', adds: false },
];

/** Shown even when they hold nothing: their absence would be a question. */
const ALWAYS: ReadonlySet<string> = new Set(['target', 'actual', 'gap', 'attainment']);

const holds = (lines: readonly RollUpLine[], { key }: ViewColumn): boolean =>
  lines.some((line) => line[key] !== null);

/** The columns of a view: those that hold something. */
export function viewColumns({ lines, total, lastYearFrom }: RollUpReport): readonly ViewColumn[] {
  const shown = COLUMNS.filter((column) => ALWAYS.has(column.key) || holds([...lines, total], column));
  return shown.map((column) =>
    column.key === 'lastYear' && lastYearFrom === 'reference'
      ? { ...column, label: 'viewReference' }
      : column,
  );
}
