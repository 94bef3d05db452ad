import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { heading, line } from '../dom/notice';
import { showRemoval } from '../removal/removal-screen';
import { showRepair } from '../upkeep/repair';
import { type Back, taskLink } from '../upkeep/task-link';
import { runChecks } from './run-checks';

/** The health of the plan: what to correct, what to put back; and, out of the way, its removal. */
export function checksPanel(app: App, plan: PlanSummary, back: Back): HTMLElement {
  const { say } = app.speech;
  const removal = taskLink({ id: 'task-removal', label: say('removalTask') }, back, (backHere) =>
    showRemoval(app, plan, backHere),
  );
  return element(
    'div',
    {},
    line(say('checksIntro')),
    runChecks(app, plan),
    plan.outdated ? null : repairSection(app, plan, back),
    element('p', { class: 'apart' }, removal),
  );
}

/** The upgrade, which has its own card, repairs too. */
function repairSection(app: App, plan: PlanSummary, back: Back): HTMLElement {
  const { say } = app.speech;
  const see = taskLink({ id: 'task-repair', label: say('seeRepair') }, back, (backHere) =>
    showRepair(app, plan, backHere),
  );
  return element('section', { class: 'apart' }, heading(say('repairTitle')), line(say('repairIntro')), see);
}
