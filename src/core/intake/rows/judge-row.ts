import type { IntakeColumns } from '../columns/field';
import { cellText, isBlankRow, type SourceRows } from '../source/cell';
import type { RowAmount } from './amount-reader';
import { sourceIdOf } from './identity';
import type { Rejection } from './rejection';
import type { AcceptedRow, RejectedRow } from './row';
import type { RowDate, RowReader } from './row-reader';
import { namesTotal, saysTotal } from './total-words';

type Cells = SourceRows[number];

/** What a row is judged with. */
export interface RowRules {
  readonly reader: RowReader;
  readonly columns: IntakeColumns;
  /** Whether a text is a name of the plan. */
  readonly isKnown: (text: string) => boolean;
}

/** What a row says, before it is judged. */
interface Said {
  readonly date: RowDate;
  readonly money: RowAmount;
  readonly lacksDocument: boolean;
}

/** Nothing but words, where sales have a date and an amount. */
function isTitle(cells: Cells, { date, money }: Said): boolean {
  if (money.refusal !== 'no_amount' || !('refusal' in date)) return false;
  const filled = cells.filter((_, column) => cellText(cells, column) !== '').length;
  return date.refusal === 'no_date' || filled === 1;
}

/** Sales are told from sums of them by a document, a date and an amount, all readable. */
function isTotal(cells: Cells, said: Said, { columns, isKnown }: RowRules): boolean {
  const isWhole = 'day' in said.date && said.money.amount !== null && !said.lacksDocument;
  return isWhole ? namesTotal(cells, columns, isKnown) : saysTotal(cells);
}

function rejectionOf(cells: Cells, said: Said, rules: RowRules): Rejection | null {
  if (rules.reader.isHeader(cells)) return 'header';
  if (isTotal(cells, said, rules)) return 'total';
  if (isTitle(cells, said)) return 'title';
  if ('refusal' in said.date) return said.date.refusal;
  if (said.money.refusal) return said.money.refusal;
  return said.lacksDocument ? 'no_document' : null;
}

function saidBy(cells: Cells, { reader, columns }: RowRules): Said {
  return {
    date: reader.date(cells),
    money: reader.amount(cells),
    lacksDocument: columns.document !== undefined && reader.text(cells, 'document') === '',
  };
}

/** A row that has a date and an amount, as a sale; its whole amount is its value. */
function saleRow(cells: Cells, row: number, said: Said, { reader }: RowRules): AcceptedRow | RejectedRow {
  const { text } = reader;
  const amount = said.money.amount ?? 0;
  const [metric, share] = [reader.metric(cells), reader.share(cells)];
  if (metric === undefined) return { kind: 'rejected', row, reason: 'metric', amount };
  if (share === undefined) return { kind: 'rejected', row, reason: 'share', amount };
  const sale = {
    day: 'day' in said.date ? said.date.day : 0,
    metric,
    amount,
    share,
    names: { rep: text(cells, 'rep'), product: text(cells, 'product'), channel: text(cells, 'channel') },
    account: text(cells, 'account'),
    document: text(cells, 'document'),
  };
  const sourceId = sourceIdOf(sale, text(cells, 'line'));
  return { kind: 'accepted', row, sale: { ...sale, value: amount, sourceId } };
}

/**
 * Reads a row of a source: a sale, its whole amount being its value, or rejected with a reason. Nothing unreadable
 * becomes 0.
 * @param row its number in the source, from 1.
 */
export function judgeRow(cells: Cells, row: number, rules: RowRules): AcceptedRow | RejectedRow {
  if (isBlankRow(cells)) return { kind: 'rejected', row, reason: 'blank', amount: null };
  const said = saidBy(cells, rules);
  const reason = rejectionOf(cells, said, rules);
  if (reason) return { kind: 'rejected', row, reason, amount: said.money.amount };
  return saleRow(cells, row, said, rules);
}
