import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { busy } from '../dom/action';
import { button, element } from '../dom/element';
import type { PlanTab } from './group-plan-tabs';

/** Brings a tab of the plan in front, shown if it was hidden. */
export function openButton(app: App, plan: PlanSummary, tab: PlanTab, trouble: HTMLElement): HTMLElement {
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
