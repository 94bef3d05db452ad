import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { heading } from '../dom/notice';
import type { Back } from '../upkeep/task-link';
import { checkObjectives } from './check-objectives';
import { type PlanTab, sortPlanTabs } from './group-plan-tabs';
import { growTasks } from './grow-tasks';
import { openButton } from './open-button';

/** What makes the plan grow; then every tab of it, by section, a press away. */
export function tabsPanel(app: App, plan: PlanSummary, back: Back): HTMLElement {
  const { say, language } = app.speech;
  const trouble = element('div', { class: 'trouble' });
  const { whole, sections, machinery } = sortPlanTabs(app.state, plan, language);
  const groups = [{ name: say('wholeTabs'), tabs: whole }, ...sections].filter(({ tabs }) => tabs.length > 0);
  const lists = groups.map(({ name, tabs }) => tabGroup(app, plan, name, tabs, trouble));
  return element(
    'div',
    {},
    growTasks(app, plan, back),
    trouble,
    ...lists,
    machineryFold(app, plan, machinery, trouble),
    checkObjectives(app, plan),
  );
}

const tabGroup = (
  app: App,
  plan: PlanSummary,
  name: string,
  tabs: readonly PlanTab[],
  trouble: HTMLElement,
): HTMLElement => element('section', {}, heading(name), tabList(app, plan, tabs, trouble));

function tabList(app: App, plan: PlanSummary, tabs: readonly PlanTab[], trouble: HTMLElement): HTMLElement {
  const rows = tabs.map((tab) => element('li', {}, openButton(app, plan, tab, trouble)));
  return element('ul', { class: 'tabs' }, ...rows);
}

/** Seldom opened: folded, so that the tabs people fill stay in view. */
function machineryFold(
  app: App,
  plan: PlanSummary,
  tabs: readonly PlanTab[],
  trouble: HTMLElement,
): HTMLElement | null {
  if (tabs.length === 0) return null;
  const { say, whole } = app.speech;
  const count = element('span', { class: 'tag' }, whole(tabs.length));
  const summary = element('summary', {}, say('machineryTabs'), ' ', count);
  return element('details', { class: 'fold machinery' }, summary, tabList(app, plan, tabs, trouble));
}
