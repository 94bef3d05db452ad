import type { Minor } from '../../money';
import type { Rejection } from './rejection';
import type { Sale } from './sale';

/** What becomes of a row of a source. `row` is its number there, from 1. */
export type JudgedRow = AcceptedRow | RejectedRow | DuplicateRow;

export interface AcceptedRow {
  readonly kind: 'accepted';
  readonly row: number;
  readonly sale: Sale;
}

export interface RejectedRow {
  readonly kind: 'rejected';
  readonly row: number;
  readonly reason: Rejection;
  /** Its amount, where it can be read. */
  readonly amount: Minor | null;
}

export interface DuplicateRow {
  readonly kind: 'duplicate';
  readonly row: number;
  /** Row of the source it repeats; null for a line the plan holds already. */
  readonly of: number | null;
  readonly sale: Sale;
}

export const isAccepted = (row: JudgedRow): row is AcceptedRow => row.kind === 'accepted';
