import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { busy } from '../dom/action';
import { button, element } from '../dom/element';
import { line } from '../dom/notice';
import { addTabs } from './add-tabs';
import { checkObjectives } from './check-objectives';
import { type PlanTab, sortPlanTabs } from './group-plan-tabs';

/** Every tab of the plan, by section, a press away; then those it does not hold yet. */
export function tabsPanel(app: App, plan: PlanSummary): HTMLElement {
  const { say, language } = app.speech;
  const trouble = element('div', { class: 'trouble' });
  const { whole, sections, machinery } = sortPlanTabs(app.state, plan, language);
  const groups = [
    { name: say('wholeTabs'), tabs: whole },
    ...sections,
    { name: say('machineryTabs'), tabs: machinery },
  ].filter(({ tabs }) => tabs.length > 0);
  const lists = groups.map(({ name, tabs }) => tabGroup(app, plan, name, tabs, trouble));
  const check = checkObjectives(app, plan);
  return element('div', {}, line(say('tabsIntro')), trouble, ...lists, check, addTabs(app, plan));
}

function tabGroup(
  app: App,
  plan: PlanSummary,
  name: string,
  tabs: readonly PlanTab[],
  trouble: HTMLElement,
): HTMLElement {
  const rows = tabs.map((tab) => element('li', {}, openButton(app, plan, tab, trouble)));
  return element('section', {}, element('h2', {}, name), element('ul', { class: 'tabs' }, ...rows));
}

function openButton(app: App, plan: PlanSummary, tab: PlanTab, trouble: HTMLElement): HTMLElement {
  const { say } = app.speech;
  const trigger = button(tab.name, 'link', () => {
    void busy(app, trigger, trouble, async () => {
      const { name } = await app.server.ask('open', { planId: plan.planId, table: tab.table });
      app.announce(say('opened', { name }));
    });
  });
  if (tab.hidden) trigger.append(element('span', { class: 'tag' }, say('hiddenTab')));
  return trigger;
}
