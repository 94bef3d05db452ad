import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';

/** Has the SMART verdicts of the objectives written again; null when the plan holds no objectives. */
export function checkObjectives(app: App, { planId, tabs }: PlanSummary): HTMLElement | null {
  if (!tabs.some(({ table }) => table === 'objectives')) return null;
  const { say, count, whole } = app.speech;
  return action(app, say('checkObjectives'), 'plain', async () => {
    const { objectives, smart } = await app.server.ask('smart-check', { planId });
    app.announce(count('objectivesChecked', objectives, { smart: whole(smart) }));
  });
}
