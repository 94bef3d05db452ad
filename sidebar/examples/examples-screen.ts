import type { Answers, PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { heldButton } from '../dom/action';
import { element } from '../dom/element';
import { line, notice } from '../dom/notice';
import { showResult } from '../upkeep/result-screen';
import type { Back } from '../upkeep/task-link';
import { askingScreen, type TaskParts } from '../upkeep/task-screen';
import { exampleRow } from './example-row';

/** Examples, tab by tab, on demand; and the way to take them all out again. */
export function showExamples(app: App, plan: PlanSummary, back: Back): void {
  const { planId } = plan;
  const ask = (): Promise<Answers['examples']> => app.server.ask('examples', { planId });
  app.show(() =>
    askingScreen(app, app.speech.say('examplesTitle'), back, ask, ({ tabs }) =>
      examplesList(app, planId, tabs, () => removeExamples(app, planId)),
    ),
  );
}

async function removeExamples(app: App, planId: string): Promise<void> {
  const { removed, kept } = await app.server.ask('remove-examples', { planId });
  showResult(app, {
    title: 'examplesTitle',
    sentences: ({ count }) => [
      count('examplesRemoved', removed),
      ...(kept > 0 ? [count('examplesKept', kept)] : []),
    ],
    ways: [{ label: 'backToPlan', go: () => app.home({ planId, view: 'tabs' }) }],
  });
}

function examplesList(
  app: App,
  planId: string,
  tabs: Answers['examples']['tabs'],
  remove: () => Promise<void>,
): TaskParts {
  const { say } = app.speech;
  if (tabs.length === 0) return { body: [notice('plain', line(say('noExamples')))], buttons: [] };
  const { trigger, trouble } = heldButton(app, say('removeExamples'), 'plain', remove);
  trigger.hidden = tabs.every(({ shown }) => shown === 0);
  const rows = tabs.map((tab) => exampleRow(app, planId, tab, () => (trigger.hidden = false)));
  const list = element('ul', { class: 'examples' }, ...rows);
  return { body: [line(say('examplesIntro')), list, trouble], buttons: [trigger] };
}
