import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';
import { element } from '../dom/element';
import { sayCounts } from './check-counts';
import { checksReport } from './checks-report';
import { keepChecks, lastChecks } from './last-checks';

/** The button that checks the plan, and below it what the last run found. */
export function runChecks(app: App, { planId }: PlanSummary): HTMLElement {
  const place = element('div', { class: 'checked' });
  const draw = (): void => {
    const run = lastChecks(planId);
    place.replaceChildren(...(run ? [checksReport(app, planId, run)] : []));
  };
  const check = action(app, app.speech.say('checkPlan'), 'primary', async () => {
    const report = await app.server.ask('check-plan', { planId });
    keepChecks(planId, { report, at: new Date() });
    draw();
    app.announce(sayCounts(app.speech, report.counts));
  });
  draw();
  return element('div', {}, check, place);
}
