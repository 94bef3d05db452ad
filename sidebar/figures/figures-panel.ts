import type { Axis, PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';
import { radioField } from '../dom/choice';
import { element } from '../dom/element';
import { waiting } from '../dom/waiting';
import { groupWords } from '../path/group-words';
import { figuresReport } from './figures-report';

/** What goes with the figures of a plan that lives. */
export interface FiguresOffers {
  /** Shown while there are no sales. */
  readonly addSales: () => void;
  /** Leads to the import of sales. */
  readonly importSales: () => HTMLElement | null;
  /** Takes one more of what the figures are seen by. */
  readonly addName: (axis: Axis) => HTMLElement;
}

/** Targets against actuals, by rep, product or channel. */
export function figuresPanel(app: App, plan: PlanSummary, offers: FiguresOffers | null): HTMLElement {
  let axis: Axis = plan.axes[0] ?? 'rep';
  const place = element('div');
  const more = element('div', { class: 'below-figures' });
  const load = (): void => {
    const report = waiting(
      app,
      () => app.server.ask('roll-up', { planId: plan.planId, axis }),
      (answer) => figuresReport(app, answer, offers && offers.addSales),
    );
    place.replaceChildren(report);
    if (offers) more.replaceChildren(element('div', {}, offers.importSales()), offers.addName(axis));
  };
  const switcher = axisSwitch(app, plan, axis, (chosen) => {
    axis = chosen;
    load();
  });
  load();
  return element('div', {}, switcher, place, refreshButton(app, plan, load), more);
}

function axisSwitch(
  app: App,
  plan: PlanSummary,
  axis: Axis,
  onChoose: (axis: Axis) => void,
): HTMLElement | null {
  if (plan.axes.length < 2) return null;
  const options = plan.axes.map((one) => ({ value: one, label: app.speech.say(groupWords[one].title) }));
  const choose = (value: string): void => {
    const chosen = plan.axes.find((one) => one === value);
    if (chosen) onChoose(chosen);
  };
  const { node } = radioField({ path: 'axis', legend: app.speech.say('viewBy'), options }, axis, choose);
  node.classList.add('segments');
  return node;
}

function refreshButton(app: App, plan: PlanSummary, load: () => void): HTMLElement {
  return action(app, app.speech.say('refresh'), 'plain', async () => {
    await app.server.ask('refresh', { planId: plan.planId });
    load();
    app.announce(app.speech.say('refreshed'));
  });
}
