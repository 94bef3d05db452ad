import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { busy } from '../dom/action';
import { element, submit } from '../dom/element';
import { tabBoxes } from '../dom/tab-boxes';
import { missingTabs } from './group-plan-tabs';

/** The tabs the plan does not hold, to tick and add. */
export function addTabs(app: App, plan: PlanSummary): HTMLElement {
  const { say, language } = app.speech;
  const groups = missingTabs(app.state, plan, language);
  if (groups.length === 0) return element('p', { class: 'hint' }, say('allThere'));
  const ticked = new Set<string>();
  const add = submit(say('addTabs'));
  const mark = (table: string, on: boolean): void => {
    if (on) ticked.add(table);
    else ticked.delete(table);
    add.disabled = ticked.size === 0;
    add.textContent = ticked.size === 0 ? say('addTabs') : app.speech.count('addChosen', ticked.size);
  };
  add.disabled = true;
  const trouble = element('div', { class: 'trouble' });
  const form = element('form', {}, ...tabBoxes(app.speech, groups, [], mark), trouble, add);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void busy(app, add, trouble, () => send(app, plan, [...ticked]));
  });
  return element('details', { class: 'more' }, element('summary', {}, say('addTabs')), form);
}

async function send(app: App, { planId }: PlanSummary, tables: readonly string[]): Promise<void> {
  const { added } = await app.server.ask('add-tabs', { planId, tables });
  app.home({ planId, view: 'tabs' });
  app.announce(app.speech.count('added', added.length));
}
