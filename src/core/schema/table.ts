import type { ColumnType } from './column-type';
import type { Words } from './words';

/**
 * How a tab is laid out.
 * - `entry`: title, guidance, headers in row 3, people's rows from row 4, prepared with ids and formulas.
 * - `data`: headers in row 1, rows from row 2, so that pasted rows count like typed ones.
 * - `fields`: one labelled value a row, from row 4.
 * - `report`: as `entry`, but rows are written by the generator and only read by people.
 */
export type Layout = 'entry' | 'data' | 'fields' | 'report';

/** A formula in the symbolic language, or one a row variant (see core/plan/rows). */
export type FormulaText = string | Readonly<Record<string, string>>;

/** What a colour means to the reader; the palette is in core/plan/palette.ts. */
export type Tone = 'good' | 'watch' | 'bad' | 'blocked' | 'muted' | 'strong' | 'info' | 'accent';

/** A column of a table. Keys never change with the language. */
export interface Column {
  readonly key: string;
  readonly label: Words;
  readonly type: ColumnType;
  /** In the folded group at the right, unless the style is one of `coreIn`. */
  readonly detail: boolean;
  readonly coreIn: readonly string[];
  /** Native formula of every prepared row, not meant to be overtyped. */
  readonly formula: FormulaText | null;
  /** Overtypable formula of the prepared rows. */
  readonly default: string | null;
  /** Value written in the rows a command adds; a blank cell is read as this. A list column holds a list key. */
  readonly constant: string | number | boolean | null;
  /** Written by a command, not typed: no dropdown. */
  readonly script: boolean;
  /** Hidden always (machine columns). */
  readonly hidden: boolean;
  readonly note: Words | null;
  /** Pixels. */
  readonly width: number;
}

/** A labelled value of a `fields` tab. */
export interface Field {
  readonly key: string;
  readonly label: Words;
  readonly type: ColumnType;
  readonly formula: string | null;
  /** Value of a new plan; a list field holds a list key. */
  readonly constant: Words | string | number | boolean | null;
  readonly script: boolean;
  readonly help: Words | null;
  /** Starts a block of fields under this heading. */
  readonly heading: Words | null;
}

/** A cell of the head of a tab: a label, a marker, a figure of the header band. */
export interface HeadCell {
  /** Empty for a plain label. A key makes it readable from other tabs as `table:key`. */
  readonly key: string;
  readonly row: number;
  /** Key of the column it stands in, or `@Z` for an absolute letter. */
  readonly column: string;
  readonly text: Words | null;
  readonly formula: string | null;
  readonly type: ColumnType;
  readonly colours: readonly { readonly when: string; readonly tone: Tone }[];
}

/** A conditional colour: when the formula is true for a row, the columns take the tone. */
export interface ColourRule {
  readonly columns: readonly string[];
  /** Symbolic formula; names of other tabs are routed through helper cells of the same tab. */
  readonly when: string;
  readonly tone: Tone;
}

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
  readonly colours: readonly { readonly when: string; readonly tone: Tone }[];
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
  readonly colours: readonly { readonly when: string; readonly tone: Tone }[];
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

/** An example row: column key to text in both languages, a list key, a number or a symbolic `=formula`. */
export type ExampleRow = Readonly<Record<string, Words | string | number | boolean>>;

/** A tab, whole, in every language. */
export interface TableTemplate {
  readonly key: string;
  readonly layout: Layout;
  readonly name: Words;
  readonly purpose: Words;
  readonly guidance: Words;
  /** Prefix of the ids written by the script; null when rows carry none. */
  readonly idPrefix: string | null;
  /** Rows a complete table is expected to hold, for the completeness of Home. */
  readonly expected: number;
  /** Rows prepared with ids, dropdowns and formulas. */
  readonly prepared: number;
  readonly headerRow: number;
  /** Pixels of each row of data; 0 lets them fit what is typed. */
  readonly rowHeight: number;
  readonly frozenColumns: number;
  /** Columns that get a public named range. */
  readonly namedColumns: boolean;
  readonly columns: readonly Column[];
  readonly fields: readonly Field[];
  readonly cells: readonly HeadCell[];
  /** `name(a;b)` to symbolic text, local to this table. */
  readonly macros: Readonly<Record<string, string>>;
  readonly colours: readonly ColourRule[];
  readonly panels: readonly Panel[];
  readonly charts: readonly ChartTemplate[];
  readonly examples: readonly ExampleRow[];
}
