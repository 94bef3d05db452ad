import type { ColumnType } from './column-type';
import type { ColouredWhen } from './tone';
import type { Words } from './words';

/** What the rows or columns of a matrix run over: a list, the members of an axis, the 12 months, or 1..n. */
export type MatrixAxis =
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'members'; readonly axis: string }
  | { readonly kind: 'months' }
  | { readonly kind: 'ranks'; readonly count: number }
  | {
      readonly kind: 'measures';
      readonly measures: readonly { readonly label: Words; readonly cell: string }[];
    };

/** A small table of formulas at the right of the main one; `{row}` and `{col}` stand for its headers. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly key: string;
  readonly title: Words;
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  /** Empty when the columns are `measures`, which bring their own. */
  readonly cell: string;
  readonly format: ColumnType;
  readonly colours: readonly ColouredWhen[];
}

/** A calendar band: one column a week, coloured by conditional formats, its cells left empty. */
export interface Band {
  readonly kind: 'band';
  readonly key: string;
  readonly title: Words;
  readonly weeks: number;
  /** Symbolic formula of the first week's header. */
  readonly start: string;
  /** `{week}` is the header of the cell's column. */
  readonly colours: readonly ColouredWhen[];
}

export type Panel = Matrix | Band;

/** A chart over columns of the table, or over a matrix. */
export interface ChartTemplate {
  readonly kind: 'column' | 'bar' | 'line' | 'pie' | 'stacked';
  readonly title: Words;
  /** Key of a panel; null for the table itself. */
  readonly panel: string | null;
  /** Column holding the labels, when the source is the table. */
  readonly labels: string | null;
  readonly series: readonly string[];
  /** Group of rows written by the generator (rollup: an axis key); null for all rows. */
  readonly group: string | null;
}
