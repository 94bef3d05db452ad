import type { ColumnType } from './column-type';
import type { BoxTone, ColouredWhen } from './tone';
import type { Words } from './words';

/** A figure of a matrix, worded. */
export interface Measure {
  readonly label: Words;
  readonly cell: string;
  /** Null for the format of the matrix. */
  readonly format: ColumnType | null;
}

/** What the rows or columns of a matrix run over. */
export type MatrixAxis =
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'members'; readonly axis: string }
  | { readonly kind: 'months' }
  | { readonly kind: 'ranks'; readonly count: number }
  /** The first rows of a table people fill: column `label` of the row whose column `rank` holds 1, 2… */
  | {
      readonly kind: 'rows';
      readonly table: string;
      readonly label: string;
      readonly rank: string;
      readonly count: number;
    }
  | { readonly kind: 'measures'; readonly measures: readonly Measure[] };

/** A small table of formulas at the right of the main one; `{row}` and `{col}` stand for its headers. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly key: string;
  readonly title: Words;
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  /** Empty when an axis runs over `measures`, which bring their own. */
  readonly cell: string;
  readonly format: ColumnType;
  /** `cards`: a card a column, its name on top; colours then reach the names too. */
  readonly look: 'figures' | 'cards';
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
  /** Colours of the weeks themselves. */
  readonly headerColours: readonly ColouredWhen[];
}

/** One box of `Boxes`. */
export interface Box {
  readonly label: Words;
  /** Symbolic text that stands for `{value}` in its cells. */
  readonly value: string;
  /** Symbolic text that stands for `{empty}`: what an empty box invites to write. */
  readonly empty: string;
  readonly tone: BoxTone;
}

/** Boxes two by two, each with the first lines of its part of a table; `{rank}` is the line, from 1. */
export interface Boxes {
  readonly kind: 'boxes';
  readonly key: string;
  readonly title: Words;
  /** Lines of each box. */
  readonly lines: number;
  readonly boxes: readonly Box[];
  /** Columns of each box, by their symbolic formulas. */
  readonly cells: readonly { readonly cell: string; readonly format: ColumnType }[];
}

export type Panel = Matrix | Band | Boxes;

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
