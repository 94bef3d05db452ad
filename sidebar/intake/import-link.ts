import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { type Back, taskLink } from '../upkeep/task-link';
import { startImport } from './source-screen';

/** Where the figures are looked at is where sales are missed. A plan without a tab of actuals takes none. */
export function importLink(app: App, plan: PlanSummary, back: Back): HTMLElement | null {
  if (!plan.tabs.some(({ table }) => table === 'actuals')) return null;
  const seeFigures = (): void => app.home({ planId: plan.planId, view: 'figures' });
  return taskLink({ id: 'task-import', label: app.speech.say('importSales') }, back, (backHere) =>
    startImport(app, plan, backHere, seeFigures),
  );
}
