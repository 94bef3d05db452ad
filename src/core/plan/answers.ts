import type { Language } from '../schema/words';

/** What targets and actuals are followed by. */
export type Axis = 'rep' | 'product' | 'channel';

/** Every axis, in the order people read them. */
export const AXES: readonly Axis[] = ['rep', 'product', 'channel'];

/** How the global target is shared among the names of an axis. */
export type Sharing = 'equal' | 'last_year' | 'typed';

/** A name to follow, and the amount typed beside it: last year's or this year's, as `sharing` says. */
export interface MemberAnswer {
  readonly name: string;
  readonly amount: string;
}

/** Everything the five screens ask, as typed. Days are `YYYY-MM-DD`, amounts are text. */
export interface PlanAnswers {
  readonly language: Language;
  readonly style: string;
  /** Styles whose sections were ticked, for a plan people compose; the one it starts from first. */
  readonly mixed: readonly string[];
  readonly company: string;
  readonly fiscalStart: string;
  readonly currency: string;
  readonly lastYear: string;
  readonly growth: string;
  /** Empty when there is no stretch target. */
  readonly stretch: string;
  /** Empty for the sentence PAC words itself. */
  readonly statement: string;
  /** One entry an axis followed; an axis left out is not followed. */
  readonly members: Readonly<Partial<Record<Axis, readonly MemberAnswer[]>>>;
  readonly sharing: Sharing;
  /** Keys of the tabs ticked; `essential` and `complete` are the two ready choices. */
  readonly tabs: 'essential' | 'complete' | readonly string[];
  /** The demonstration company's plan: of the answers above, the language, the style and `complete` tabs count. */
  readonly demo: boolean;
}

/** A choice of tabs kept under a name, for the plans to come. */
export interface SavedMix {
  readonly name: string;
  readonly tabs: readonly string[];
  /** Styles whose sections were ticked. */
  readonly styles: readonly string[];
}
