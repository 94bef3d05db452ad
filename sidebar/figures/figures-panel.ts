import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';
import { element } from '../dom/element';
import { waiting } from '../dom/waiting';
import { figuresChoices } from './figures-choices';
import type { FiguresOffers } from './figures-offers';
import { type Choices, choicesOf, keepChoices, queryOf } from './figures-query';
import { figuresReport } from './figures-report';

/** Targets against actuals, by what people choose. */
export function figuresPanel(app: App, plan: PlanSummary, offers: FiguresOffers | null): HTMLElement {
  let choices: Choices = choicesOf(plan);
  const controls = element('div');
  const place = element('div');
  const more = element('div', { class: 'below-figures' });
  const choose = (next: Choices): void => {
    choices = next;
    keepChoices(plan.planId, next);
    load();
  };
  const load = (): void => {
    const query = queryOf(plan.planId, choices);
    const report = waiting(
      app,
      () => app.server.ask('roll-up', query),
      (answer) => {
        // Once drawn the lists stay, and keep the focus.
        if (!controls.hasChildNodes())
          controls.append(
            figuresChoices(app, { plan, report: answer, choices: () => choices, onChoose: choose }),
          );
        return figuresReport(app, { query, report: answer }, offers);
      },
    );
    place.replaceChildren(report);
    if (offers) more.replaceChildren(tasks(choices, offers));
  };
  load();
  return element('div', {}, controls, place, refreshButton(app, plan, load), more);
}

/** What is found missing where figures are looked at. Months are nobody's to add. */
function tasks({ axis }: Choices, { share, importSales, addName }: FiguresOffers): HTMLElement {
  const rows = [share('shareTarget'), importSales(), axis === 'month' ? null : addName(axis)];
  const shown = rows.flatMap((row) => (row ? [element('li', {}, row)] : []));
  return element('ul', { class: 'tasks' }, ...shown);
}

function refreshButton(app: App, plan: PlanSummary, load: () => void): HTMLElement {
  return action(app, app.speech.say('refresh'), 'plain', async () => {
    await app.server.ask('refresh', { planId: plan.planId });
    load();
    app.announce(app.speech.say('refreshed'));
  });
}
