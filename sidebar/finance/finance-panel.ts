import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';
import { element } from '../dom/element';
import { line, notice } from '../dom/notice';
import { downloadCsv } from './download';
import { exportReport } from './export-report';
import { sendCrm } from './send-crm';

/** The budget as finance wants it: refreshed, shown, linked from their own file, downloaded. */
export function financePanel(app: App, plan: PlanSummary): HTMLElement {
  const { say } = app.speech;
  if (!plan.tabs.some(({ table }) => table === 'budget')) return notice('plain', line(say('noBudget')));
  const report = element(
    'div',
    { 'aria-live': 'polite' },
    element('p', { class: 'hint' }, say('exportUnknown')),
  );
  const refresh = action(app, say('refreshExport'), 'primary', async () => {
    const answer = await app.server.ask('export', { planId: plan.planId });
    report.replaceChildren(exportReport(app, answer, new Date()));
  });
  return element('div', {}, line(say('financeIntro')), refresh, report, others(app, plan));
}

function others(app: App, plan: PlanSummary): HTMLElement {
  const { planId } = plan;
  const { say } = app.speech;
  const csv = action(app, say('downloadCsv'), 'plain', async () => {
    const file = await app.server.ask('export-csv', { planId });
    downloadCsv(file);
    app.announce(say('downloaded', { name: file.fileName }));
  });
  const spend = action(app, say('enterSpend'), 'plain', async () => {
    const { name } = await app.server.ask('open', { planId, table: 'spend' });
    app.announce(say('opened', { name }));
  });
  return element('div', { class: 'choices' }, csv, spend, sendCrm(app, plan));
}
