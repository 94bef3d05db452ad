import type { Day } from '../calendar/day';
import type { Language } from '../schema/words';

/** A cell as read: dates are serial days; '' is blank. */
export type Content = string | number | boolean;

/** A labelled value of a tab. */
export interface FieldReading {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly value: Content;
  readonly isFormula: boolean;
}

/** A tab as it stands. */
export interface TableReading {
  /** Name of the tab in the workbook. */
  readonly tab: string;
  /** Row of the sheet under the header, from 1: that of the first row read. */
  readonly firstRow: number;
  /** Rows read under the header, blank ones included. */
  readonly count: number;
  /** Columns found, and their positions from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** Value of a column in a row, from 0; '' when the tab lost the column. */
  readonly cell: (row: number, column: string) => Content;
  readonly isFormula: (row: number, column: string) => boolean;
  readonly fields: ReadonlyMap<string, FieldReading>;
  /** First row of the sheet that formulas of the plan count; null when none says. */
  readonly countedFrom: number | null;
}

/** The lists of a plan, whose labels people may have edited. */
export interface ListsReading {
  readonly values: (list: string) => readonly { readonly key: string; readonly label: string }[];
  readonly label: (list: string, key: string) => string;
  /** Key of a label, in the plan's words or else in those of the templates; null for no value of the list. */
  readonly keyOf: (list: string, label: string) => string | null;
}

/** A plan as it stands in the workbook: what the checks are run on. Tabs come in the order of the workbook. */
export interface PlanReading {
  readonly language: Language;
  readonly tables: ReadonlyMap<string, TableReading>;
  readonly lists: ListsReading;
  /** The day that stands for the reference date where the plan lost it. */
  readonly today: Day;
}
