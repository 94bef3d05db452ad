import type { ColumnType } from './column-type';
import type { ChartTemplate, Panel } from './panel';
import type { ColouredWhen } from './tone';
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
  readonly colours: readonly ColouredWhen[];
}

/** A conditional colour: when the formula is true for a row, the columns take the tone. */
export interface ColourRule extends ColouredWhen {
  readonly columns: readonly string[];
}

/** An example row: column key to text in both languages, a list key, a number or a symbolic `=formula`. */
export type ExampleRow = Readonly<Record<string, Words | string | number | boolean>>;

/** What a table follows month by month: one row a month and a name of an axis. */
export interface Tracking {
  /** Also the key of the column that holds the name. */
  readonly axis: 'rep' | 'product' | 'channel' | 'persona';
  /** Settings that name the metrics its formulas read. */
  readonly metrics: readonly string[];
}

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
  /** Charts stand side by side under the table instead of one under the other at its right. */
  readonly chartsBelow: boolean;
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
  /** Rows are added by Refresh for the months begun; null for rows people add. */
  readonly tracks: Tracking | null;
}
