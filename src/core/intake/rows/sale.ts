import type { Day } from '../../calendar/day';
import type { Minor } from '../../money';
import type { NamedField } from '../columns/field';

/** A row of a source read as a sale. */
export interface Sale {
  readonly day: Day;
  readonly metric: string;
  /** The whole sale, excluding tax. */
  readonly amount: Minor;
  /** Fraction of the sale that is credited; null for the whole of it. */
  readonly share: number | null;
  /** The part credited. */
  readonly value: Minor;
  /** Names as written; '' where nobody was named. */
  readonly names: Readonly<Record<NamedField, string>>;
  readonly account: string;
  readonly document: string;
  /** What tells the sale from any other, the same each time the source is imported. */
  readonly sourceId: string;
}
