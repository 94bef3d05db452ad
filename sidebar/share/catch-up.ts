import type { CatchUpChoices, CatchUpPreview, PlanSummary, SharingMetric } from '../../src/contract';
import type { App } from '../app';
import { heldButton } from '../dom/action';
import { type Child, element } from '../dom/element';
import { line, notice } from '../dom/notice';
import type { Kept } from '../upkeep/kept';
import { type Back, taskLink } from '../upkeep/task-link';
import { askingScreen, type TaskParts } from '../upkeep/task-screen';
import type { ShareDraft } from './draft';
import { showShared } from './share-done';

/** Leads to spreading what past months lack; null while no month is over, or none is left. */
export function catchUpLink(
  app: App,
  plan: PlanSummary,
  metric: SharingMetric,
  draft: Kept<ShareDraft>,
  back: Back,
): HTMLElement | null {
  if (!metric.canCatchUp) return null;
  const { say } = app.speech;
  const link = { id: 'task-catch-up', label: say('catchUpTitle'), hint: say('catchUpHint') };
  return taskLink(link, back, (backHere) => {
    const { profile, indices, step } = draft.now;
    showCatchUp(app, plan, { metric: metric.metric, profile, indices, step }, backHere);
  });
}

function showCatchUp(app: App, plan: PlanSummary, choices: CatchUpChoices, back: Back): void {
  const ask = (): Promise<CatchUpPreview> =>
    app.server.ask('catch-up-preview', { planId: plan.planId, choices });
  app.show(() =>
    askingScreen(app, app.speech.say('catchUpTitle'), back, ask, (preview) =>
      catchUpParts(app, plan, choices, preview),
    ),
  );
}

function catchUpParts(
  app: App,
  plan: PlanSummary,
  choices: CatchUpChoices,
  preview: CatchUpPreview,
): TaskParts {
  const { say } = app.speech;
  const { shortfall, warnings } = preview;
  const known = warnings.length > 0 ? notice('warning', ...warnings.map(line)) : null;
  if (shortfall === 0) return { body: [notice('good', line(say('catchUpNothing'))), known], buttons: [] };
  const write = heldButton(app, say('catchUpNow'), 'primary', () => catchUp(app, plan, choices));
  return {
    body: [...told(app, preview), known, monthTable(app, preview), write.trouble],
    buttons: [write.trigger],
  };
}

function told(app: App, { shortfall, currency, isNoted }: CatchUpPreview): readonly Child[] {
  const { say, money } = app.speech;
  const amount = money(Math.abs(shortfall), currency);
  const what = line(say(shortfall > 0 ? 'catchUpBehind' : 'catchUpAhead', { amount }));
  const how = [say('catchUpBeside'), ...(isNoted ? [say('catchUpWillNote')] : [])].join(' ');
  return [what, line(say('notYetWritten')), element('p', { class: 'hint' }, how)];
}

/** Each month that remains: its target, and what comes beside it. */
function monthTable({ speech: { say, money } }: App, { lines }: CatchUpPreview): HTMLElement {
  const column = (key: 'columnTarget' | 'columnCatchUp'): HTMLElement =>
    element('th', { scope: 'col' }, say(key));
  const rows = lines.map(({ month, hint, target, catchUp: due }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, month, element('span', { class: 'hint' }, ' ', hint)),
      element('td', {}, money(target, '')),
      element('td', { class: 'changed' }, money(due, '')),
    ),
  );
  return element(
    'section',
    { class: 'shares' },
    element(
      'table',
      { class: 'figures' },
      element('thead', {}, element('tr', {}, element('td'), column('columnTarget'), column('columnCatchUp'))),
      element('tbody', {}, ...rows),
    ),
  );
}

async function catchUp(app: App, plan: PlanSummary, choices: CatchUpChoices): Promise<void> {
  const { months, isNoted } = await app.server.ask('catch-up', { planId: plan.planId, choices });
  showShared(app, plan, 'fixed_totals', ({ say, count }) => [
    count('catchUpDone', months),
    ...(isNoted ? [say('catchUpNoted')] : []),
  ]);
}
