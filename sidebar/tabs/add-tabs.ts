import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { submit } from '../dom/element';
import { heading, line, notice } from '../dom/notice';
import { tabBoxes } from '../dom/tab-boxes';
import { formTask } from '../upkeep/form-task';
import type { Back } from '../upkeep/task-link';
import { taskScreen, type TaskParts } from '../upkeep/task-screen';
import { missingTabs } from './group-plan-tabs';

/** The tabs the plan does not hold, those of every style, to tick and add. */
export function showAddTabs(app: App, plan: PlanSummary, back: Back): void {
  const ticked = new Set<string>();
  app.show(() => taskScreen(app, app.speech.say('addTabs'), back, partsOf(app, plan, ticked)));
}

function partsOf(app: App, plan: PlanSummary, ticked: Set<string>): TaskParts {
  const { say, count, language } = app.speech;
  const { own, others } = missingTabs(app.state, plan, language);
  if (own.length + others.length === 0) return { body: [notice('good', line(say('allThere')))], buttons: [] };
  const add = submit('');
  const mark = (table: string, on: boolean): void => {
    if (on) ticked.add(table);
    else ticked.delete(table);
    update();
  };
  const update = (): void => {
    add.disabled = ticked.size === 0;
    add.textContent = ticked.size === 0 ? say('add') : count('addChosen', ticked.size);
  };
  update();
  const boxes = tabBoxes(app.speech, [...own, ...others], [...ticked], mark);
  const [first, rest] = [boxes.slice(0, own.length), boxes.slice(own.length)];
  const between = first.length > 0 && rest.length > 0 ? heading(say('otherSections')) : null;
  const children = [line(say('addTabsIntro')), ...first, between, ...rest];
  return formTask(app, add, children, () => () => send(app, plan, [...ticked]));
}

async function send(app: App, { planId }: PlanSummary, tables: readonly string[]): Promise<void> {
  const { added } = await app.server.ask('add-tabs', { planId, tables });
  app.home({ planId, view: 'tabs' });
  app.announce(app.speech.count('added', added.length));
}
