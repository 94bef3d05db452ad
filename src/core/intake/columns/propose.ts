import { sorted } from '../../sorted';
import { nameKey } from '../name-key';
import { cellText, type SourceRows } from '../source/cell';
import { assign, type Claim } from './assign';
import type { ChosenHeaders } from './chosen-headers';
import { columnValues, type ColumnValues } from './column-values';
import { NAMED_FIELDS, type IntakeColumns, type NamedField } from './field';
import { findHeader } from './find-header';
import { headerClaims, headerKey, isTaxIncluded } from './header-words';

/** A column of the source, to be shown. */
export interface SourceColumn {
  /** Its header as written; '' without one. */
  readonly header: string;
  readonly samples: readonly string[];
}

/** How a source could be read; people confirm it, or change it. */
export interface Proposal {
  /** Index of the row of headers; null without one. */
  readonly header: number | null;
  readonly headers: readonly SourceColumn[];
  readonly columns: IntakeColumns;
  /** The header of the amounts says that they include tax. */
  readonly taxIncluded: boolean;
  /** The column of dates holds months. */
  readonly monthly: boolean;
}

/** Names of each list of the plan: a column whose values are among them holds such names. */
export type KnownNames = Readonly<Record<NamedField, readonly string[]>>;

/** Share of the cells of a column that must read as what it is taken for. */
const MOST = 0.8;
const HALF = 0.5;

/** A header is not believed when no cell under it can be read as it says. */
function isPossible({ field, column }: Claim, values: readonly ColumnValues[]): boolean {
  const found = values[column];
  if (!found || found.filled === 0) return true;
  if (field === 'amount') return found.amounts > 0;
  return field !== 'date' || found.months > 0 || found.amounts > 0;
}

function dayClaims(values: readonly ColumnValues[]): readonly Claim[] {
  const columns = values.flatMap(({ filled, days }, column) =>
    filled > 0 && days >= MOST * filled ? [column] : [],
  );
  return columns.map((column) => ({ field: 'date', column }));
}

/** Amounts with decimals before whole numbers, which may be quantities; the last column before the others. */
function amountClaims(values: readonly ColumnValues[]): readonly Claim[] {
  const columns = values.flatMap(({ filled, amounts, decimals }, column) =>
    filled > 0 && amounts >= MOST * filled ? [{ column, decimals }] : [],
  );
  const ranked = sorted(columns, (a, b) => b.decimals - a.decimals || b.column - a.column);
  return ranked.map(({ column }) => ({ field: 'amount', column }));
}

function nameClaims(values: readonly ColumnValues[], known: KnownNames): readonly Claim[] {
  return NAMED_FIELDS.flatMap((field) => {
    const keys = new Set(known[field].map(nameKey));
    const found = values.map((column) => column.among(keys) / Math.max(1, column.filled));
    const best = found.indexOf(Math.max(...found));
    return (found[best] ?? 0) >= HALF ? [{ field, column: best }] : [];
  });
}

function chosenClaims(headers: readonly string[], chosen: ChosenHeaders): readonly Claim[] {
  return headers.flatMap((header, column) => {
    const field = header === '' ? null : (chosen[headerKey(header)] ?? null);
    return field === null ? [] : [{ field, column }];
  });
}

/** Columns people said hold nothing a plan keeps. */
function isLeftOut(header: string, chosen: ChosenHeaders): boolean {
  return header !== '' && chosen[headerKey(header)] === null;
}

function columnsOf(
  headers: readonly string[],
  values: readonly ColumnValues[],
  known: KnownNames,
  chosen: ChosenHeaders,
): IntakeColumns {
  const byHeader = headerClaims(headers).filter((claim) => isPossible(claim, values));
  const byValue = [...nameClaims(values, known), ...dayClaims(values), ...amountClaims(values)];
  const claims = [...chosenClaims(headers, chosen), ...byHeader, ...byValue];
  return assign(claims.filter(({ column }) => !isLeftOut(headers[column] ?? '', chosen)));
}

const widest = (rows: SourceRows): number => rows.reduce((most, { length }) => Math.max(most, length), 0);

/**
 * Proposes which column of a source holds what: by its headers, as people write them in French and in English, then,
 * for what no header names, by its values.
 * @param chosen what people chose for these headers before, which goes first.
 */
export function propose(rows: SourceRows, known: KnownNames, chosen: ChosenHeaders = {}): Proposal {
  const header = findHeader(rows);
  const under = rows.slice(header === null ? 0 : header + 1);
  const headers = Array.from({ length: widest(rows) }, (_, column) =>
    header === null ? '' : cellText(rows[header] ?? [], column),
  );
  const values = headers.map((text, column) => columnValues(under, column, text));
  const columns = columnsOf(headers, values, known, chosen);
  const dates = columns.date === undefined ? undefined : values[columns.date];
  return {
    header,
    headers: headers.map((text, column) => ({ header: text, samples: values[column]?.samples ?? [] })),
    columns,
    taxIncluded: columns.amount !== undefined && isTaxIncluded(headers[columns.amount] ?? ''),
    monthly: dates !== undefined && dates.months - dates.days > HALF * dates.filled,
  };
}
