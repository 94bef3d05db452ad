import type { RowContent } from '../plan/content';
import type { TabContext } from '../plan/context';

/** A tab as read, from its first row and column; rows and columns are given from 1. */
export interface HeldGrid {
  readonly values: readonly (readonly unknown[])[];
  /** '' where a cell holds none. */
  readonly formulas: readonly (readonly string[])[];
  /** Number patterns. */
  readonly formats: readonly (readonly string[])[];
  /** Whether a cell has a dropdown, a checkbox or another rule, whoever set it. */
  readonly hasRule: readonly (readonly boolean[])[];
  /** Notes of the header row. */
  readonly notes: readonly string[];
  /** Last row and column of the sheet, empty ones included. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A tab to be mended: where its columns stand now, what it holds, and what each of its rows calculates. */
export interface MendedTab {
  readonly context: TabContext;
  readonly grid: HeldGrid;
  /** One entry a row of data, from the one under the header; null for a row that is none of ours. */
  readonly contents: readonly (RowContent | null)[];
  /** Fields it lacks, which have their places already. */
  readonly newFields: readonly string[];
}

export function valueAt({ values }: Pick<HeldGrid, 'values'>, row: number, column: number): unknown {
  return values[row - 1]?.[column - 1] ?? '';
}

export function formulaOf({ formulas }: Pick<HeldGrid, 'formulas'>, row: number, column: number): string {
  return formulas[row - 1]?.[column - 1] ?? '';
}

export function isBlankAt(grid: Pick<HeldGrid, 'values' | 'formulas'>, row: number, column: number): boolean {
  return formulaOf(grid, row, column) === '' && valueAt(grid, row, column) === '';
}
