import type { Axis, MemberAnswer, PlanAnswers, SavedMix } from './core/plan/answers';
import type { CrossingAnswers, CrossingRequest, TargetMode } from './contract/crossing';
import type { FiguresAnswers, FiguresRequest } from './contract/figures';
import type { IntakeAnswers, IntakeRequest } from './contract/intake';
import type { SharingAnswers, SharingRequest } from './contract/sharing';
import type { UpkeepAnswers, UpkeepRequest } from './contract/upkeep';
import type { Language, Words } from './core/schema/words';

export type * from './contract/crossing';
export type * from './contract/figures';
export type * from './contract/intake';
export type * from './contract/sharing';
export type * from './contract/upkeep';
export type { Axis, MemberAnswer, PlanAnswers, SavedMix, Sharing } from './core/plan/answers';

/**
 * The messages between the sidebar and the server. Both travel as JSON text through one door (`serve`),
 * because `google.script.run` loses an answer that holds a Date. Days are `YYYY-MM-DD`; amounts typed by
 * people stay text until the server reads them; amounts computed are numbers in currency units.
 */
export type Request =
  | CrossingRequest
  | FiguresRequest
  | IntakeRequest
  | SharingRequest
  | UpkeepRequest
  | { readonly kind: 'state' }
  | { readonly kind: 'smart'; readonly answers: PlanAnswers }
  | { readonly kind: 'selection' }
  | { readonly kind: 'begin'; readonly answers: PlanAnswers }
  | { readonly kind: 'build'; readonly planId: string; readonly step: number }
  | { readonly kind: 'finish'; readonly planId: string }
  | { readonly kind: 'resume'; readonly planId: string }
  /** Tabs that hold something of people's go only when `confirmed` holds their name, as `removal-preview` gave it. */
  | { readonly kind: 'remove'; readonly planId: string; readonly confirmed: readonly string[] }
  | { readonly kind: 'verify'; readonly planId: string }
  | { readonly kind: 'open'; readonly planId: string; readonly table: string }
  | { readonly kind: 'add-tabs'; readonly planId: string; readonly tables: readonly string[] }
  | {
      readonly kind: 'type-totals';
      readonly planId: string;
      readonly totals: readonly MemberAnswer[];
      readonly axis: Axis;
    }
  | { readonly kind: 'first-action'; readonly planId: string }
  | { readonly kind: 'refresh'; readonly planId: string }
  | { readonly kind: 'smart-check'; readonly planId: string }
  | { readonly kind: 'export'; readonly planId: string }
  | { readonly kind: 'export-csv'; readonly planId: string };

export type RequestKind = Request['kind'];

/** What a tab is, for the list of tabs to come. */
export interface TabSummary {
  readonly table: string;
  readonly name: Words;
  readonly purpose: Words;
}

export interface StyleSummary {
  readonly key: string;
  readonly name: Words;
  /** Answer to « Comment vendez-vous ? ». */
  readonly pitch: Words;
  /** Followed unless people say otherwise. */
  readonly followed: readonly Axis[];
  /** Made of the sections people tick in the other styles. */
  readonly composed: boolean;
  readonly sections: readonly {
    readonly key: string;
    readonly name: Words;
    readonly tabs: readonly string[];
    readonly offered: readonly string[];
  }[];
  /** Visible tabs of the essential plan, in order. */
  readonly essential: readonly string[];
}

export interface PlanSummary {
  readonly planId: string;
  readonly company: string;
  readonly language: Language;
  readonly style: string;
  readonly demo: boolean;
  readonly state: 'building' | 'complete';
  /** Made by an older version of the templates: Repair brings it up to date. */
  readonly outdated: boolean;
  readonly axes: readonly Axis[];
  readonly mode: TargetMode;
  readonly currency: string;
  readonly tabs: readonly { readonly table: string; readonly name: string; readonly hidden: boolean }[];
}

/** What the sidebar needs to draw itself: asked once, on load. */
export interface WorkbookState {
  readonly language: Language;
  /** Locale of the spreadsheet, such as `fr_FR`. */
  readonly locale: string;
  readonly today: string;
  readonly fiscalStart: string;
  readonly styles: readonly StyleSummary[];
  readonly tabs: readonly TabSummary[];
  readonly plans: readonly PlanSummary[];
  /** Choices of tabs the user saved, in the order of their names. */
  readonly mixes: readonly SavedMix[];
}

/** How SMART the sentence of the main objective is. */
export interface SmartReview {
  /** The sentence as it will be written. */
  readonly statement: string;
  readonly verdict: string;
  /** A better wording of it; '' when there is none to give. */
  readonly example: string;
  /** The letters that neither the sentence nor the figures can tell: A, R. */
  readonly toJudge: readonly string[];
}

/** The next thing to build, named as its tab. */
export interface BuildStep {
  readonly table: string;
  readonly name: string;
}

export interface BuildPlan {
  readonly planId: string;
  readonly steps: readonly BuildStep[];
}

export interface BuildReport {
  readonly planId: string;
  readonly visible: number;
  readonly plan: PlanSummary;
}

/** Result of the verification that follows a build: the probe formula and the error cells counted. */
export interface VerifyReport {
  readonly probe: boolean;
  readonly errors: readonly { readonly tab: string; readonly cell: string; readonly value: string }[];
}

export interface ExportReport {
  readonly rows: number;
  readonly budget: number;
  readonly invoiced: number;
  readonly committed: number;
  readonly currency: string;
  /** Formula for finance's own file, spelled with the separators of this spreadsheet. */
  readonly formula: string;
}

/** The answer to each request. */
export interface Answers
  extends CrossingAnswers, FiguresAnswers, IntakeAnswers, SharingAnswers, UpkeepAnswers {
  readonly state: WorkbookState;
  readonly smart: SmartReview;
  readonly selection: { readonly names: readonly string[] };
  readonly begin: BuildPlan;
  readonly build: { readonly step: number };
  readonly finish: BuildReport;
  readonly resume: BuildPlan;
  /** `kept` are the tabs left in place, as ordinary tabs, for want of a confirmation. */
  readonly remove: { readonly removed: number; readonly kept: readonly string[] };
  readonly verify: VerifyReport;
  readonly open: { readonly name: string };
  readonly 'add-tabs': { readonly plan: PlanSummary; readonly added: readonly string[] };
  readonly 'type-totals': { readonly rows: number };
  readonly 'first-action': { readonly name: string };
  readonly refresh: { readonly plan: PlanSummary };
  /** Objectives judged, examples left out, and how many of them meet the five criteria. */
  readonly 'smart-check': { readonly objectives: number; readonly smart: number };
  readonly export: ExportReport;
  readonly 'export-csv': { readonly fileName: string; readonly text: string };
}

/** A refusal, in the user's language; `field` is the answer to put right, when there is one. */
export interface Refusal {
  readonly ok: false;
  readonly errors: readonly {
    readonly field: string | null;
    readonly key: string;
    readonly message: string;
  }[];
}

export type Reply<K extends RequestKind> = { readonly ok: true; readonly answer: Answers[K] } | Refusal;
