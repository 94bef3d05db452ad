import type { Axis } from '../core/plan/answers';
import type { WindowKey } from '../core/objectives/window';

export type { WindowKey };

/** What figures may be cut by: what the plan follows, and its months. */
export type Cut = Axis | 'month';

/**
 * What figures are asked for. Left out: the main metric, no other axis, the whole year. A metric is named by its
 * label.
 */
export interface FiguresQuery {
  readonly planId: string;
  readonly axis: Cut;
  /** A second axis, crossed with the first. */
  readonly across?: Cut | undefined;
  readonly metric?: string | undefined;
  readonly window?: WindowKey | undefined;
}

export type FiguresRequest =
  | ({ readonly kind: 'roll-up' } & FiguresQuery)
  /** The rows of Actuals behind a number: of a member, or where one of each axis meet. Keys as the report gives them. */
  | ({ readonly kind: 'drill'; readonly member: string; readonly other?: string | undefined } & FiguresQuery)
  /** Writes the figures shown in a tab of their own. */
  | ({ readonly kind: 'roll-up-tab' } & FiguresQuery);

/** One line of the roll-up panel; null where there is nothing to show (never 0 for a missing figure). */
export interface RollUpLine {
  /** What tells the member from every other, in no language. */
  readonly key: string;
  readonly member: string;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly lastYear: number | null;
  readonly actual: number | null;
  readonly expected: number | null;
  readonly gap: number | null;
  readonly attainment: number | null;
  /** Where the window ends at this pace, and the interval it falls in eight times in ten. */
  readonly projection: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** To do on each working day left. */
  readonly required: number | null;
  readonly status: 'on_track' | 'watch' | 'late' | 'no_data';
}

/** A member of the first axis, and its lines by the members of the second. */
export interface CrossedLines {
  readonly key: string;
  readonly lines: readonly RollUpLine[];
}

/** Credit given beside a sale already counted: in no total. */
export interface OverlayLine {
  readonly member: string;
  readonly amount: number;
}

/** How the figures of a metric are shown. */
export type FigureUnit = 'money' | 'percent' | 'number';

export interface RollUpReport {
  readonly axis: Cut;
  readonly across: Cut | null;
  readonly metric: string;
  /** Metrics the plan follows, in the order of the KPIs. */
  readonly metrics: readonly string[];
  readonly unit: FigureUnit;
  readonly window: WindowKey;
  /** First day of the year of the plan. */
  readonly start: string;
  /** First and last days of the window. */
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  readonly referenceDay: string;
  readonly total: RollUpLine;
  readonly lines: readonly RollUpLine[];
  /** Where two members meet, and the totals of the second axis; null for a single cut. */
  readonly crossed: readonly CrossedLines[] | null;
  readonly columns: readonly RollUpLine[] | null;
  /** False when the members do not add up: their lines then hold no figure. */
  readonly additive: boolean;
  /** Target of the whole minus the sum of the members'; null without a target. */
  readonly leftToShare: number | null;
  readonly lastYearFrom: 'actuals' | 'reference' | null;
  /** True when the targets of the window follow working days, for want of targets by month. */
  readonly byWorkingDays: boolean;
  readonly overlay: readonly OverlayLine[];
  /** Members without a figure at the day a stock was last counted. */
  readonly missing: readonly string[];
  /** Lines dated after the reference day, not counted. */
  readonly ignoredLines: number;
  /** True when the tabs are older than the actuals; these figures never are. */
  readonly stale: boolean;
}

/** A row of Actuals. */
export interface DrillRow {
  /** A1 reference to its amount. */
  readonly cell: string;
  readonly day: string;
  readonly amount: number | null;
  readonly account: string;
  readonly document: string;
}

/** The rows behind a number: the largest first, and what the others add up to. */
export interface DrillReport {
  readonly table: 'actuals';
  readonly count: number;
  /** The number itself: the sum of the rows; of a ratio, what they make together. */
  readonly sum: number | null;
  readonly rows: readonly DrillRow[];
  readonly rest: { readonly count: number; readonly sum: number | null };
}

/** The answer to each request. */
export interface FiguresAnswers {
  readonly 'roll-up': RollUpReport;
  readonly drill: DrillReport;
  /** The tab brought in front; `isNew` when the one before was kept for what people put in it. */
  readonly 'roll-up-tab': { readonly name: string; readonly isNew: boolean };
}
