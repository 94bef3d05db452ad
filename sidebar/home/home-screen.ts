import type { PlanSummary } from '../../src/contract';
import type { App, Screen } from '../app';
import { button, element } from '../dom/element';
import { figuresPanel } from '../figures/figures-panel';
import { showSales } from '../first/sales-screen';
import { financePanel } from '../finance/finance-panel';
import { helpPanel } from '../help/help-panel';
import { startPath } from '../path/path';
import { tabsPanel } from '../tabs/tabs-panel';
import { planHeading } from './plan-heading';
import { unfinishedCard } from './unfinished-card';
import { latestPlan, sortPlans } from './sort-plans';
import { viewTabs } from './view-tabs';
import type { HomeStart, View } from './views';

type Panel = (app: App, plan: PlanSummary) => HTMLElement;

const figures: Panel = (app, plan) =>
  figuresPanel(app, plan, () => showSales(app, { plan, fiscalStart: app.state.fiscalStart }));

const PANELS: Readonly<Record<View, Panel>> = {
  figures,
  tabs: tabsPanel,
  finance: financePanel,
  help: helpPanel,
};

/** The plans of the workbook: unfinished ones first, then the one chosen, seen from one side. */
export function homeScreen(start: HomeStart | null): Screen {
  let planId = start?.planId ?? null;
  let view: View = start?.view ?? 'figures';
  const screen: Screen = (app) => {
    const { complete, unfinished } = sortPlans(app.state.plans);
    const plan = complete.find((one) => one.planId === planId) ?? latestPlan(complete);
    const choosePlan = (chosen: string): void => {
      planId = chosen;
      app.show(screen);
    };
    const chooseView = (chosen: View): void => {
      view = chosen;
    };
    return element(
      'div',
      { class: 'screen' },
      ...unfinished.map((one) => unfinishedCard(app, one)),
      plan ? planView(app, plan, complete, view, choosePlan, chooseView) : null,
      element('div', { class: 'footer quiet' }, newPlan(app)),
    );
  };
  return screen;
}

const newPlan = (app: App): HTMLElement => button(app.speech.say('newPlan'), 'plain', () => startPath(app));

function planView(
  app: App,
  plan: PlanSummary,
  plans: readonly PlanSummary[],
  view: View,
  choosePlan: (planId: string) => void,
  chooseView: (view: View) => void,
): HTMLElement {
  const panel = element('div', { id: 'panel', role: 'tabpanel', tabindex: '-1' });
  const open = (chosen: View): void => {
    chooseView(chosen);
    panel.setAttribute('aria-labelledby', 'view-' + chosen);
    panel.replaceChildren(PANELS[chosen](app, plan));
  };
  open(view);
  return element('div', {}, planHeading(app, plan, plans, choosePlan), viewTabs(app, view, open), panel);
}
