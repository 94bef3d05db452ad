import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';

/** Has the first year of the CRM simulator written in the budget; null when the plan holds no simulator. */
export function sendCrm(app: App, { planId, tabs }: PlanSummary): HTMLElement | null {
  if (!tabs.some(({ table }) => table === 'crm_simulator')) return null;
  const { say, count } = app.speech;
  return action(app, say('sendCrm'), 'plain', async () => {
    const { lines } = await app.server.ask('send-crm-to-budget', { planId });
    app.announce(count('crmSent', lines.length, { lines: lines.map(({ id }) => id).join(', ') }));
  });
}
