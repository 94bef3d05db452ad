import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { busy } from '../dom/action';
import { button, element } from '../dom/element';
import { line } from '../dom/notice';
import { addTabs } from './add-tabs';
import { groupPlanTabs, type PlanTab, type PlanTabGroup } from './group-plan-tabs';

/** Every tab of the plan, by section, a press away; then those it does not hold yet. */
export function tabsPanel(app: App, plan: PlanSummary): HTMLElement {
  const trouble = element('div', { class: 'trouble' });
  const groups = groupPlanTabs(app.state, plan, app.speech.language);
  return element(
    'div',
    {},
    line(app.speech.say('tabsIntro')),
    trouble,
    ...groups.map((group) => tabGroup(app, plan, group, trouble)),
    addTabs(app, plan),
  );
}

function tabGroup(
  app: App,
  plan: PlanSummary,
  { name, tabs }: PlanTabGroup,
  trouble: HTMLElement,
): HTMLElement {
  const heading = element('h2', {}, name || app.speech.say('frameTabs'));
  const rows = tabs.map((tab) => element('li', {}, openButton(app, plan, tab, trouble)));
  return element('section', {}, heading, element('ul', { class: 'tabs' }, ...rows));
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
