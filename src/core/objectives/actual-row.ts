import type { Day } from '../calendar/day';

/** `base` counts in every total; `overlay` is kept in a view of its own. */
export type CreditType = 'base' | 'overlay';

/**
 * One observation, as read from Actuals. Members are labels, null where the cell is blank; figures are whole
 * numbers in one scale (minor units for amounts), null where the cell is blank. A blank is never 0.
 */
export interface ActualRow {
  /** Id of the row, null when it has none. */
  readonly id: string | null;
  readonly day: Day;
  readonly metric: string;
  readonly rep: string | null;
  readonly product: string | null;
  readonly channel: string | null;
  readonly persona: string | null;
  readonly segment: string | null;
  readonly team: string | null;
  /** Flow and stock; of a shared sale, the credited part. */
  readonly value: number | null;
  /** Numerator and denominator of a ratio. */
  readonly num: number | null;
  readonly den: number | null;
  readonly creditType: CreditType;
}
