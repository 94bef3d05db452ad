import type { PlanSummary, UpkeepPreview } from '../../src/contract';
import type { App } from '../app';
import { heldButton } from '../dom/action';
import { line, notice } from '../dom/notice';
import type { View } from '../home/views';
import type { WordKey } from '../words/en';
import { previewView } from './preview-view';
import { showResult } from './result-screen';
import type { Back } from './task-link';
import { askingScreen, type TaskParts } from './task-screen';

/** A change of the plan that is shown before it is made. */
export interface PreviewTask {
  readonly title: WordKey;
  readonly intro: WordKey;
  /** When there is nothing to change. */
  readonly nothing: WordKey;
  readonly confirm: WordKey;
  /** Once made, with the number of changes. */
  readonly done: WordKey;
  /** The side of the plan to come back to. */
  readonly view: View;
  readonly ask: () => Promise<UpkeepPreview>;
  readonly apply: () => Promise<{ readonly changes: number }>;
}

/** Shows what will change; nothing is written before the reader says so. */
export function showPreview(app: App, plan: PlanSummary, task: PreviewTask, back: Back): void {
  app.show(() =>
    askingScreen(app, app.speech.say(task.title), back, task.ask, (preview) =>
      preview.items.length === 0
        ? nothingToDo(app, plan, task, preview)
        : changesToDo(app, plan, task, preview),
    ),
  );
}

function nothingToDo(app: App, plan: PlanSummary, task: PreviewTask, preview: UpkeepPreview): TaskParts {
  const good = notice('good', line(app.speech.say(task.nothing)));
  return { body: [good, previewView(app, plan, preview)], buttons: [] };
}

function changesToDo(app: App, plan: PlanSummary, task: PreviewTask, preview: UpkeepPreview): TaskParts {
  const { say } = app.speech;
  const { trigger, trouble } = heldButton(app, say(task.confirm), 'primary', () => apply(app, plan, task));
  const body = [line(say(task.intro)), line(say('notYetWritten')), previewView(app, plan, preview), trouble];
  return { body, buttons: [trigger] };
}

async function apply(app: App, { planId }: PlanSummary, task: PreviewTask): Promise<void> {
  const { changes } = await task.apply();
  showResult(app, {
    title: task.title,
    sentences: ({ count }) => [count(task.done, changes)],
    ways: [{ label: 'backToPlan', go: () => app.home({ planId, view: task.view }) }],
  });
}
