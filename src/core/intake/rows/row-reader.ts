import type { Day } from '../../calendar/day';
import type { IntakeField } from '../columns/field';
import { readDate, type DateRejection } from '../date';
import { nameKey } from '../name-key';
import { cellText, type SourceCell, type SourceRows } from '../source/cell';
import { amountReader, type RowAmount } from './amount-reader';
import type { IntakePlan, IntakeReading } from './reading';
import { shareReader, type ReadShare } from './share-reader';

type Cells = SourceRows[number];

/** The date of a row, or why it has none. */
export type RowDate = { readonly day: Day } | { readonly refusal: DateRejection | 'no_date' };

/** Reads what a row holds, column by column, each as its whole column is written. */
export interface RowReader {
  readonly text: (cells: Cells, field: IntakeField) => string;
  readonly date: (cells: Cells) => RowDate;
  readonly amount: (cells: Cells) => RowAmount;
  readonly share: (cells: Cells) => ReadShare;
  /** Label of the metric of a row; undefined for one the plan has not. */
  readonly metric: (cells: Cells) => string | undefined;
  /** Whether a row is the header of the source, or repeats it. */
  readonly isHeader: (cells: Cells) => boolean;
}

/** Headers come back from page to page: two cells or more that say what the header says, and none that does not. */
function headerTest(rows: SourceRows, { header, columns }: IntakeReading): RowReader['isHeader'] {
  if (header === null) return () => false;
  const mapped = Object.values(columns);
  const headers = mapped.map((column) => nameKey(cellText(rows[header] ?? [], column)));
  return (cells) => {
    const texts = mapped.map((column) => nameKey(cellText(cells, column)));
    const same = texts.filter((text, index) => text !== '' && text === headers[index]);
    return same.length >= 2 && same.length === texts.filter(Boolean).length;
  };
}

function dateOf(cell: SourceCell, monthly: boolean): RowDate {
  const read = readDate(cell, { monthly });
  if (read.kind === 'date') return { day: read.day };
  return { refusal: String(cell).trim() === '' ? 'no_date' : read.reason };
}

function metricReader(labels: readonly string[], usual: string): (typed: string) => string | undefined {
  const byKey = new Map(labels.map((label) => [nameKey(label), label]));
  return (typed) => (typed === '' ? usual : byKey.get(nameKey(typed)));
}

/** The reader of the rows of a source. @param rows every row, the header among them. */
export function rowReader(rows: SourceRows, reading: IntakeReading, plan: IntakePlan): RowReader {
  const { columns, header, monthly } = reading;
  const under = rows.slice(header === null ? 0 : header + 1);
  const cell = (cells: Cells, field: IntakeField): SourceCell => cells[columns[field] ?? -1] ?? '';
  const text = (cells: Cells, field: IntakeField): string => String(cell(cells, field)).trim();
  const amount = amountReader(under, reading, plan);
  const metric = metricReader(plan.metrics, reading.metric);
  return {
    text,
    date: (cells) => dateOf(cell(cells, 'date'), monthly),
    amount: (cells) => amount(cell(cells, 'amount')),
    share: shareReader(under, columns.share),
    metric: (cells) => metric(text(cells, 'metric')),
    isHeader: headerTest(rows, reading),
  };
}
