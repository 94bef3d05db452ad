import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { busy } from '../dom/action';
import { element, submit } from '../dom/element';
import { heading, line, notice } from '../dom/notice';
import { tabBoxes } from '../dom/tab-boxes';
import type { Back } from '../upkeep/task-link';
import { taskScreen, type TaskParts } from '../upkeep/task-screen';
import { missingTabs } from './group-plan-tabs';

const FORM = 'add-tabs';

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
  const update = (): void => {
    add.disabled = ticked.size === 0;
    add.textContent = ticked.size === 0 ? say('add') : count('addChosen', ticked.size);
  };
  const mark = (table: string, on: boolean): void => {
    if (on) ticked.add(table);
    else ticked.delete(table);
    update();
  };
  update();
  add.setAttribute('form', FORM);
  const trouble = element('div', { class: 'trouble' });
  const boxes = tabBoxes(app.speech, [...own, ...others], [...ticked], mark);
  const form = element(
    'form',
    { id: FORM },
    ...boxes.slice(0, own.length),
    own.length > 0 && others.length > 0 ? heading(say('otherSections')) : null,
    ...boxes.slice(own.length),
    trouble,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void busy(app, add, trouble, () => send(app, plan, [...ticked]));
  });
  return { body: [line(say('addTabsIntro')), form], buttons: [add] };
}

async function send(app: App, { planId }: PlanSummary, tables: readonly string[]): Promise<void> {
  const { added } = await app.server.ask('add-tabs', { planId, tables });
  app.home({ planId, view: 'tabs' });
  app.announce(app.speech.count('added', added.length));
}
