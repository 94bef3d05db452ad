/** How a budget line is spread over the year: keys of the list `phasing`. */
export type Phasing = 'even' | 'once' | 'hand';

/** A planned expense, as read from Budget: list cells as keys, links as ids, amounts in minor units, HT. */
export interface BudgetLine {
  readonly id: string;
  /** Null where the plan's own applies. */
  readonly version: string | null;
  readonly scenario: string | null;
  /** Code of the chart of accounts, as text. */
  readonly account: string;
  /** French label of the account, whatever the language of the plan. */
  readonly accountLabel: string;
  readonly costCenter: string | null;
  readonly rep: string | null;
  readonly product: string | null;
  readonly channel: string | null;
  readonly nature: string;
  readonly category: string;
  readonly action: string | null;
  readonly status: string;
  readonly inCac: boolean;
  /** VAT rate, as a fraction. */
  readonly vat: number;
  /** Budget of the twelve fiscal months, as Budget holds them. */
  readonly months: readonly number[];
}

/** What an expense is at present: ordered, or invoiced. */
export type SpendType = 'committed' | 'invoiced';

/** A purchase, as read from Spend; null where the cell is blank or cannot be read. */
export interface SpendRow {
  readonly id: string;
  readonly day: number | null;
  /** Id of the budget line. */
  readonly line: string | null;
  /** Minor units, HT; negative for a credit note. */
  readonly amount: number | null;
  readonly type: SpendType | null;
}
