import type { HoldReason } from '../core/sharing/holding';
import type { WeightChoice } from '../core/sharing/choices';
import type { MonthProfile } from '../core/sharing/month-weights';
import type { ShareAxis, TargetMode } from './crossing';

export type { HoldReason, MonthProfile, WeightChoice };

/** How people want a target shared. Amounts they type stay text until the server reads them. */
export interface SharingChoices {
  readonly metric: string;
  readonly axes: readonly ShareAxis[];
  readonly weights: WeightChoice;
  /** How much last year and the one before count, where two are blended. */
  readonly years: readonly [number, number];
  readonly profile: MonthProfile;
  /** Twelve indices as typed; read where the profile is `custom`. */
  readonly indices: readonly string[];
  /** Rounding step, in currency units. */
  readonly step: number;
  /** Amounts typed since the last share stay. */
  readonly keepEdits: boolean;
  /** Amounts to hold from now on, as typed; null lets a member move again. */
  readonly holds: readonly {
    readonly axis: ShareAxis;
    readonly member: string;
    readonly amount: string | null;
  }[];
}

/** A member as the tab holds it; null where a cell is blank. */
export interface SharingMember {
  readonly member: string;
  /** Of a month, its name and year in the reader's language; '' for others. */
  readonly hint: string;
  readonly reference: number | null;
  readonly weight: number | null;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly pinned: boolean;
  /** Typed since the last share. */
  readonly edited: boolean;
}

/** A metric whose total can be shared, and by what. */
export interface SharingMetric {
  readonly metric: string;
  /** In currency units, or in units of the metric. */
  readonly total: number;
  readonly stretch: number | null;
  /** Currency of its amounts; '' for what is counted otherwise. */
  readonly currency: string;
  readonly axes: readonly { readonly axis: ShareAxis; readonly members: readonly SharingMember[] }[];
  /** Whether last year, and the one before, hold figures to weigh by. */
  readonly years: readonly [boolean, boolean];
  /** Whether a full year says how months differ. */
  readonly hasMonths: boolean;
  /** Whether months that are over have a target, and others remain to catch up in. */
  readonly canCatchUp: boolean;
}

export interface SharingReport {
  readonly mode: TargetMode;
  readonly metrics: readonly SharingMetric[];
}

/** What a member has, and what it will have. */
export interface SharePreviewLine {
  readonly member: string;
  /** Of a month, its name and year. */
  readonly hint: string;
  readonly before: number | null;
  /** Null for a tick without an amount, which is left alone. */
  readonly after: number | null;
  readonly stretch: number | null;
  /** Why the amount stays; null for one that is calculated. */
  readonly held: HoldReason | null;
  /** A row to add. */
  readonly isNew: boolean;
}

export interface SharePreviewAxis {
  readonly axis: ShareAxis;
  readonly sum: number;
  readonly lines: readonly SharePreviewLine[];
}

/** What a share would write. */
export interface SharePreview {
  readonly currency: string;
  readonly total: number;
  readonly stretch: number | null;
  readonly axes: readonly SharePreviewAxis[];
  /** Amounts typed since the last share, on the axes chosen. */
  readonly edited: number;
  readonly warnings: readonly string[];
  /** Why nothing can be shared, with the cure; empty when everything can. */
  readonly refused: readonly string[];
  /** Print of the cells the preview was made from: the share is refused when they changed since. */
  readonly print: string;
}

/** How a shortfall is spread over the months that remain: as the year is. */
export type CatchUpChoices = Pick<SharingChoices, 'metric' | 'profile' | 'indices' | 'step'>;

/** What the months to come have to catch up, beside their targets. */
export interface CatchUpPreview {
  readonly currency: string;
  /** What past months lack; below 0 when they brought more. */
  readonly shortfall: number;
  readonly lines: readonly {
    readonly month: string;
    readonly hint: string;
    readonly target: number;
    readonly catchUp: number;
  }[];
  readonly warnings: readonly string[];
  /** Whether the plan holds the tab where the decision will be noted. */
  readonly isNoted: boolean;
}

/** Sharing the target of a plan. */
export type SharingRequest =
  | { readonly kind: 'sharing'; readonly planId: string }
  | { readonly kind: 'share-preview'; readonly planId: string; readonly choices: SharingChoices }
  | {
      readonly kind: 'share';
      readonly planId: string;
      readonly choices: SharingChoices;
      readonly print: string;
    }
  | { readonly kind: 'catch-up-preview'; readonly planId: string; readonly choices: CatchUpChoices }
  | { readonly kind: 'catch-up'; readonly planId: string; readonly choices: CatchUpChoices };

export interface SharingAnswers {
  readonly sharing: SharingReport;
  readonly 'share-preview': SharePreview;
  readonly share: { readonly written: number; readonly added: number };
  readonly 'catch-up-preview': CatchUpPreview;
  readonly 'catch-up': { readonly months: number; readonly isNoted: boolean };
}
