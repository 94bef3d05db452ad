import type { IntakeColumns, NamedField } from '../core/intake/columns/field';
import type { SourceColumn } from '../core/intake/columns/propose';
import type { NameChoice } from '../core/intake/names/choice';
import type { DecimalMark } from '../core/intake/numeral';
import type { Rejection } from '../core/intake/rows/rejection';
import type { SourceRows } from '../core/intake/source/cell';

/** Sales to import: the text of a file or one pasted, or the cells of a sheet, their dates as `YYYY-MM-DD`. */
export type ImportSource =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly cells: SourceRows };

/** How the source is read, as people said. */
export interface ImportReading {
  /** Index of the row of headers; null without one. */
  readonly header: number | null;
  readonly columns: IntakeColumns;
  readonly metric: string;
  /** Told when the cells leave `1,234` open; null when nobody was asked. */
  readonly decimalMark: DecimalMark | null;
  readonly taxIncluded: boolean;
  /** As typed, in percent; '' when none is given: amounts that include tax are then refused. */
  readonly vatRate: string;
  readonly monthly: boolean;
}

/** A source, and everything people said of it. The server keeps nothing from one request to the next. */
interface ReadSource {
  readonly planId: string;
  readonly source: ImportSource;
  readonly reading: ImportReading;
  readonly names: readonly NameChoice[];
}

/** Importing sales: what the columns hold, what would become of each row, then the rows written. */
export type IntakeRequest =
  | { readonly kind: 'import-selection' }
  | { readonly kind: 'import-last'; readonly planId: string }
  | { readonly kind: 'import-columns'; readonly planId: string; readonly source: ImportSource }
  | (ReadSource & { readonly kind: 'import-preview' })
  | (ReadSource & { readonly kind: 'import-sales' });

/** What is proposed for a source. */
export interface ImportColumns {
  /** Rows, blank ones included. */
  readonly rows: number;
  readonly headers: readonly SourceColumn[];
  readonly reading: ImportReading;
  /** Labels of the metrics sales can count in. */
  readonly metrics: readonly string[];
  /** The dates are whole months, at least in part. */
  readonly hasMonths: boolean;
  /** An import that stopped before its end; null when none did. */
  readonly stopped: { readonly name: string; readonly rows: number } | null;
}

/** Rows, and their amounts in currency units. */
export interface ImportCount {
  readonly rows: number;
  readonly amount: number;
}

/** A row that is not imported. */
export interface SetAside {
  /** Its number in the source, from 1. */
  readonly row: number;
  /** `repeated`: the same as the row `of`. `held`: in the actuals already. */
  readonly reason: Rejection | 'repeated' | 'held';
  readonly of: number | null;
  readonly cells: readonly string[];
}

/** A sale that is imported. */
export interface ImportedSale {
  readonly row: number;
  readonly day: string;
  readonly amount: number;
  /** Rep, product, channel, as written; those left blank left out. */
  readonly names: readonly string[];
  readonly document: string;
}

/** A name of the source that stands in no list of the plan. */
export interface NameQuestion {
  readonly list: NamedField;
  readonly name: string;
  readonly rows: number;
  /** Names it may stand for, of the plan or of the source. */
  readonly near: readonly string[];
  /** Whether it can be added to the list. */
  readonly canAdd: boolean;
  /** What is proposed; null for a name like another, on which people say the first word. */
  readonly proposed: 'add' | 'nobody' | null;
  /** What people said before; undefined when nobody was asked. */
  readonly remembered?: string | null;
}

/** What becomes of a source. Rows accepted, set aside and repeated add to those read, and so do their amounts. */
export interface ImportPreview {
  /** Code of the currency; '' for a metric that is no money. */
  readonly currency: string;
  readonly read: ImportCount;
  readonly accepted: ImportCount;
  readonly rejected: ImportCount;
  readonly duplicates: ImportCount;
  /** Part of the sales accepted that is credited: what totals will count. */
  readonly credited: number;
  /** First and last day of the sales accepted. */
  readonly period: { readonly first: string; readonly last: string } | null;
  /** Sales accepted that are outside the twelve months of the plan. */
  readonly outsideYear: number;
  readonly reasons: readonly ({ readonly reason: Rejection } & ImportCount)[];
  /** Cells of the header, for a list of the rows set aside that can be imported once put right. */
  readonly headers: readonly string[];
  readonly setAside: readonly SetAside[];
  /** The first sales accepted. */
  readonly first: readonly ImportedSale[];
  /** An amount that can be read in two ways, such as `1,234`; null when the column settles it. */
  readonly openAmount: string | null;
  readonly questions: readonly NameQuestion[];
  /** Names of each list of the plan. */
  readonly members: Readonly<Record<NamedField, readonly string[]>>;
}

/** The answer to each request. */
export interface IntakeAnswers {
  readonly 'import-selection': { readonly source: ImportSource };
  /** What the last import set aside; `left` rows more were not kept. Null without an import. */
  readonly 'import-last': {
    readonly last:
      (Pick<ImportPreview, 'headers' | 'setAside'> & { readonly name: string; readonly left: number }) | null;
  };
  readonly 'import-columns': ImportColumns;
  readonly 'import-preview': ImportPreview;
  readonly 'import-sales': {
    readonly rows: number;
    /** What the rows add to what totals count, in currency units. */
    readonly credited: number;
    readonly tab: string;
    /** Row of the tab the first line stands in. */
    readonly firstRow: number;
  };
}
