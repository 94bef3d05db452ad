import type { KnownNames } from '../../../src/core/intake/columns/propose';
import { propose } from '../../../src/core/intake/columns/propose';
import { nameBook } from '../../../src/core/intake/names/known-names';
import type { HeldLine } from '../../../src/core/intake/rows/duplicates';
import { judgeSource } from '../../../src/core/intake/rows/judge-source';
import type { IntakeReading } from '../../../src/core/intake/rows/reading';
import type { JudgedRow } from '../../../src/core/intake/rows/row';
import type { SourceRows } from '../../../src/core/intake/source/cell';

export const REVENUE = 'Revenue';
export const NO_NAMES: KnownNames = { rep: [], product: [], channel: [] };

/** The reading proposed for a source, with what a test changes of it. */
export function readingOf(
  rows: SourceRows,
  changes: Partial<IntakeReading> = {},
  known: KnownNames = NO_NAMES,
): IntakeReading {
  const { header, columns, taxIncluded, monthly } = propose(rows, known);
  return {
    header,
    columns,
    taxIncluded,
    monthly,
    metric: REVENUE,
    decimalMark: null,
    vatRate: null,
    ...changes,
  };
}

/** Judges a source as proposed, against a plan in euros. */
export function judged(
  rows: SourceRows,
  changes: Partial<IntakeReading> = {},
  held: readonly HeldLine[] = [],
  known: KnownNames = NO_NAMES,
): readonly JudgedRow[] {
  const book = nameBook(known, [], 'Unassigned');
  return judgeSource(rows, readingOf(rows, changes, known), {
    plan: { currency: 'EUR', metrics: [REVENUE, 'Orders'] },
    held,
    memberOf: (list, written) => book.find(list, written) ?? '',
  });
}

/** Each row in a few words: `accepted`, `duplicate of 3`, or its reason. */
export const outcomes = (rows: readonly JudgedRow[]): readonly string[] =>
  rows.map((row) => {
    if (row.kind === 'duplicate') return row.of === null ? 'held' : `duplicate of ${row.of}`;
    return row.kind === 'rejected' ? row.reason : 'accepted';
  });
