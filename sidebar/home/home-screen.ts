import type { PlanSummary } from '../../src/contract';
import type { App, Screen } from '../app';
import { checksPanel } from '../checks/checks-panel';
import { button, element } from '../dom/element';
import { figuresPanel } from '../figures/figures-panel';
import { showSales } from '../first/sales-screen';
import { financePanel } from '../finance/finance-panel';
import { helpPanel } from '../help/help-panel';
import { importLink } from '../intake/import-link';
import { addNameLink } from '../names/add-name-link';
import { startPath } from '../path/path';
import { shareLink } from '../share/share-link';
import { tabsPanel } from '../tabs/tabs-panel';
import { outdatedCard } from '../upkeep/outdated-card';
import type { Back } from '../upkeep/task-link';
import { planHeading } from './plan-heading';
import { unfinishedCard } from './unfinished-card';
import { latestPlan, sortPlans } from './sort-plans';
import { viewTabs } from './view-tabs';
import type { HomeStart, View } from './views';

/** `back` shows the same plan from the same side again. */
type Panel = (app: App, plan: PlanSummary, back: Back) => HTMLElement;

const figures: Panel = (app, plan, back) =>
  figuresPanel(app, plan, {
    addSales: () => showSales(app, { plan, fiscalStart: app.state.fiscalStart }),
    importSales: () => importLink(app, plan, back),
    addName: (axis) => addNameLink(app, plan, axis, back),
    share: (label) => shareLink(app, plan, label, back),
  });

const PANELS: Readonly<Record<View, Panel>> = {
  figures,
  tabs: tabsPanel,
  checks: checksPanel,
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
    const choices: Choices = {
      view,
      choosePlan: (chosen) => {
        planId = chosen;
        app.show(screen);
      },
      chooseView: (chosen) => {
        view = chosen;
      },
      back: () => app.show(screen),
    };
    return element(
      'div',
      { class: 'screen' },
      ...unfinished.map((one) => unfinishedCard(app, one)),
      plan ? planView(app, plan, complete, choices) : null,
      element('div', { class: 'footer quiet' }, newPlan(app)),
    );
  };
  return screen;
}

const newPlan = (app: App): HTMLElement => button(app.speech.say('newPlan'), 'plain', () => startPath(app));

interface Choices {
  readonly view: View;
  readonly choosePlan: (planId: string) => void;
  readonly chooseView: (view: View) => void;
  readonly back: Back;
}

function planView(
  app: App,
  plan: PlanSummary,
  plans: readonly PlanSummary[],
  { view, choosePlan, chooseView, back }: Choices,
): HTMLElement {
  const panel = element('div', { id: 'panel', role: 'tabpanel', tabindex: '-1' });
  const open = (chosen: View): void => {
    chooseView(chosen);
    panel.setAttribute('aria-labelledby', 'view-' + chosen);
    panel.replaceChildren(PANELS[chosen](app, plan, back));
  };
  open(view);
  return element(
    'div',
    {},
    planHeading(app, plan, plans, choosePlan),
    outdatedCard(app, plan, back),
    viewTabs(app, view, open),
    panel,
  );
}
