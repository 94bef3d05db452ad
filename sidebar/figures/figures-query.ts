import type { Cut, FiguresQuery, PlanSummary, WindowKey } from '../../src/contract';

/** What the figures are seen by. */
export interface Choices {
  readonly axis: Cut;
  readonly across: Cut | null;
  readonly window: WindowKey;
  /** Null for the main metric. */
  readonly metric: string | null;
}

/** By plan: the figures come back as they were seen, whatever was done in between. */
const kept = new Map<string, Choices>();

export const keepChoices = (planId: string, choices: Choices): void => void kept.set(planId, choices);

/** The choices of a plan since the sidebar was opened; its first axis over the year when there were none. */
export function choicesOf({ planId, axes }: PlanSummary): Choices {
  const axis = axes[0] ?? 'month';
  const first: Choices = { axis, across: null, window: 'year', metric: null };
  return kept.get(planId) ?? first;
}

/** What a plan can be cut by. */
export const cutsOf = ({ axes }: PlanSummary): readonly Cut[] => [...axes, 'month'];

/** What is asked of the server. */
export function queryOf(planId: string, { axis, across, window, metric }: Choices): FiguresQuery {
  return { planId, axis, across: across ?? undefined, window, metric: metric ?? undefined };
}
