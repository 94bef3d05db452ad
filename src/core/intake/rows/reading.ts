import type { IntakeColumns } from '../columns/field';
import type { DecimalMark } from '../numeral';

/** How a source is read, as people confirmed it. */
export interface IntakeReading {
  /** Index of the row of headers; null without one. */
  readonly header: number | null;
  readonly columns: IntakeColumns;
  /** Metric of every row, unless a column says it. */
  readonly metric: string;
  /** Told by people, when the cells leave `1,234` open. */
  readonly decimalMark: DecimalMark | null;
  /** Whether amounts include tax. */
  readonly taxIncluded: boolean;
  /** Rate the tax is taken out at, as a fraction in the spelling of programs: `0.2`; null when none was given. */
  readonly vatRate: string | null;
  /** Whether `01/2020` will do for a date. */
  readonly monthly: boolean;
}

/** What the plan knows, that rows are read with. */
export interface IntakePlan {
  /** ISO code. */
  readonly currency: string;
  /** Labels of the metrics a sale can count in. */
  readonly metrics: readonly string[];
}
