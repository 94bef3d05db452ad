import type { Axis, SavedMix } from '../core/plan/answers';
import type { Language } from '../core/schema/words';
import type { PlanSummary } from '../contract';

/** Lists whose names people add to: what targets and actuals are followed by, and the teams of reps. */
export type MemberList = Axis | 'team';

/** A name of a list, and what it becomes everywhere. */
interface Renaming {
  readonly planId: string;
  readonly list: MemberList;
  readonly from: string;
  readonly to: string;
}

/** What a plan asks for once it lives: checking it, growing it, mending it, showing examples, removing it. */
export type UpkeepRequest =
  | { readonly kind: 'check-plan'; readonly planId: string }
  /** `cell` is an A1 reference in the tab; '' for the tab alone. */
  | { readonly kind: 'go-to'; readonly planId: string; readonly table: string; readonly cell: string }
  /** Writes the first year of the CRM simulator as budget lines. */
  | { readonly kind: 'send-crm-to-budget'; readonly planId: string }
  | { readonly kind: 'repair-preview'; readonly planId: string }
  | { readonly kind: 'repair'; readonly planId: string }
  | { readonly kind: 'members'; readonly planId: string }
  | {
      readonly kind: 'add-members';
      readonly planId: string;
      readonly list: MemberList;
      readonly names: readonly string[];
    }
  | (Renaming & { readonly kind: 'rename-preview' })
  | (Renaming & { readonly kind: 'rename' })
  | { readonly kind: 'language-preview'; readonly planId: string; readonly language: Language }
  | { readonly kind: 'change-language'; readonly planId: string; readonly language: Language }
  | { readonly kind: 'examples'; readonly planId: string }
  | { readonly kind: 'show-example'; readonly planId: string; readonly table: string }
  | { readonly kind: 'remove-examples'; readonly planId: string }
  | { readonly kind: 'removal-preview'; readonly planId: string }
  | ({ readonly kind: 'save-mix' } & SavedMix)
  | { readonly kind: 'forget-mix'; readonly name: string };

export type Severity = 'error' | 'warning' | 'info';

/** What a check found: where, what is wrong, and the cure. */
export interface CheckFinding {
  /** Key of the rule, such as `action_no_owner`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly table: string;
  /** Name of the tab in the workbook. */
  readonly tab: string;
  /** Id of the row, else its number; '' for the tab as a whole. */
  readonly row: string;
  /** A1 reference to go to; '' for the tab alone. */
  readonly cell: string;
  readonly message: string;
  readonly fix: string;
}

/** Counts cover everything found; `findings` are the most severe ones, at most 200. */
export interface CheckReport {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly CheckFinding[];
}

/** One kind of change in one tab, said before it is made. */
export interface UpkeepItem {
  readonly table: string;
  readonly tab: string;
  /** Cells, columns or rows concerned. */
  readonly count: number;
  /** What will be done, and where: a sentence in the user's language. */
  readonly sentence: string;
}

/** What a repair, an upgrade or a change of language will touch, and what it leaves to people. */
export interface UpkeepPreview {
  /** True when the plan was made by an older version of the templates. */
  readonly isUpgrade: boolean;
  readonly items: readonly UpkeepItem[];
  /** What is not as we would have it, and stays: a value typed over a formula, a header reworded. */
  readonly kept: readonly UpkeepItem[];
}

/** A tab that has examples to show. */
export interface ExampleTab {
  readonly table: string;
  readonly tab: string;
  /** Example rows in the tab now. */
  readonly shown: number;
  /** Example rows still to show. */
  readonly left: number;
}

/** A tab of a plan about to be removed. */
export interface RemovableTab {
  readonly table: string;
  readonly name: string;
  /** Cells that hold something people typed since the tab was made; 0 for a tab that can go without asking. */
  readonly typed: number;
}

/** A sheet of people's own that reads a plan about to be removed. */
export interface ReadingSheet {
  readonly name: string;
  /** Formulas that read the plan: those that read a tab removed keep their last result. */
  readonly formulas: number;
}

/** A line written in the budget. */
export interface SentLine {
  readonly id: string;
  readonly description: string;
  /** In the currency of the plan, excl. tax. */
  readonly amount: number;
}

/** The answer to each request. */
export interface UpkeepAnswers {
  readonly 'check-plan': CheckReport;
  readonly 'go-to': { readonly name: string };
  readonly 'send-crm-to-budget': { readonly lines: readonly SentLine[] };
  readonly 'repair-preview': UpkeepPreview;
  readonly repair: { readonly plan: PlanSummary; readonly changes: number };
  readonly members: Readonly<Record<MemberList, readonly string[]>>;
  readonly 'add-members': { readonly plan: PlanSummary; readonly added: readonly string[] };
  readonly 'rename-preview': { readonly cells: number };
  readonly rename: { readonly cells: number };
  readonly 'language-preview': UpkeepPreview;
  readonly 'change-language': { readonly plan: PlanSummary; readonly changes: number };
  readonly examples: { readonly tabs: readonly ExampleTab[] };
  /** The tab brought in front, and the row of the example in it. */
  readonly 'show-example': { readonly name: string; readonly row: number };
  /** Examples people edited are kept, as ordinary rows. */
  readonly 'remove-examples': { readonly removed: number; readonly kept: number };
  readonly 'removal-preview': {
    readonly tabs: readonly RemovableTab[];
    /** Other sheets of the workbook that calculate from the plan. */
    readonly readers: readonly ReadingSheet[];
  };
  readonly 'save-mix': { readonly mixes: readonly SavedMix[] };
  readonly 'forget-mix': { readonly mixes: readonly SavedMix[] };
}
