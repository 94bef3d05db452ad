import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { heading, line, notice } from '../dom/notice';
import { showRepair } from './repair';
import { type Back, taskLink } from './task-link';

/** Offers the upgrade of a plan made by an older version; null for a plan of today. */
export function outdatedCard(app: App, plan: PlanSummary, back: Back): HTMLElement | null {
  if (!plan.outdated) return null;
  const { say } = app.speech;
  const see = taskLink({ id: 'task-upgrade', label: say('seeUpgrade') }, back, (backHere) =>
    showRepair(app, plan, backHere),
  );
  return notice('plain', heading(say('outdatedTitle')), line(say('outdatedText')), see);
}
