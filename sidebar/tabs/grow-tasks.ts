import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { heading } from '../dom/notice';
import { showExamples } from '../examples/examples-screen';
import { showAddNames } from '../names/add-names';
import { showRename } from '../names/rename';
import { otherLanguageName, showPlanLanguage } from '../upkeep/plan-language';
import { type Back, taskLink } from '../upkeep/task-link';
import type { WordKey } from '../words/en';
import { showAddTabs } from './add-tabs';

interface GrowTask {
  readonly id: string;
  readonly label: WordKey;
  readonly open: (back: Back) => void;
}

/** What a plan takes in once it lives, each on a screen of its own. */
export function growTasks(app: App, plan: PlanSummary, back: Back): HTMLElement {
  const { say } = app.speech;
  const list = plan.axes[0] ?? 'rep';
  const tasks: readonly GrowTask[] = [
    { id: 'task-tabs', label: 'addTabs', open: (from) => showAddTabs(app, plan, from) },
    { id: 'task-names', label: 'addNames', open: (from) => showAddNames(app, plan, list, from) },
    { id: 'task-rename', label: 'renameTitle', open: (from) => showRename(app, plan, list, from) },
    { id: 'task-examples', label: 'examplesTitle', open: (from) => showExamples(app, plan, from) },
    {
      id: 'task-language',
      label: otherLanguageName(plan),
      open: (from) => showPlanLanguage(app, plan, from),
    },
  ];
  const rows = tasks.map(({ id, label, open }) =>
    element('li', {}, taskLink({ id, label: say(label) }, back, open)),
  );
  return element(
    'section',
    { class: 'grow' },
    heading(say('growTitle')),
    element('ul', { class: 'tasks' }, ...rows),
  );
}
