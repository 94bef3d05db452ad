import type { PlanContext } from '../../core/plan/context';
import { planContext } from '../../core/plan/plan';
import type { PlanSettings } from '../../core/plan/settings';
import { tableKeys } from '../../core/schema/catalogue';
import { judgeIn } from '../judge';
import { forget, keep, recall } from '../../sheets/notebook';

/** A plan being built, kept with the document until it is complete: each call of the sidebar starts afresh. */
export interface Draft {
  readonly settings: PlanSettings;
  /** Name of the sheet of each table. */
  readonly names: Readonly<Record<string, string>>;
  /** False until every tab stands, empty, at its size: only then is any of them written. */
  readonly areTabsInserted: boolean;
}

const key = (planId: string): string => `PAC_BUILD_${planId}`;

export function keepDraft(draft: Draft): void {
  keep(key(draft.settings.planId), draft);
}

/** Only we write under our key: a value that holds a plan's settings and names is a whole draft. */
function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'settings' in value && 'names' in value;
}

/** The draft of a plan; null when the document does not hold it (a copy of the file). */
export function recallDraft(planId: string): Draft | null {
  const kept = recall(key(planId));
  return isDraft(kept) ? kept : null;
}

export function forgetDraft(planId: string): void {
  forget(key(planId));
}

let composed: { readonly planId: string; readonly context: PlanContext } | null = null;

/** Where and what everything of the plan is; a draft never changes, so the last one read is kept. */
export function draftContext(draft: Draft): PlanContext {
  const { settings } = draft;
  const { planId, language, today } = settings;
  if (composed?.planId !== planId) {
    const names = new Map(Object.entries(draft.names));
    composed = { planId, context: planContext(settings, names, tableKeys(), judgeIn(language, today)) };
  }
  return composed.context;
}
