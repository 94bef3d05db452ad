import type { Answers } from '../../src/contract';
import type { App } from '../app';
import { line } from '../dom/notice';
import type { Back } from '../upkeep/task-link';
import { askingScreen, type TaskParts } from '../upkeep/task-screen';
import { asideView } from './aside-view';
import type { Import } from './draft';

/** What the last import of the plan set aside, seen again. */
export function showLastAside({ app, plan: { planId } }: Import, back: Back): void {
  const ask = () => app.server.ask('import-last', { planId });
  app.show(() =>
    askingScreen(app, app.speech.say('importLast'), back, ask, (answer) => lastParts(app, answer)),
  );
}

function lastParts(app: App, { last }: Answers['import-last']): TaskParts {
  const { say, count } = app.speech;
  if (!last) return { body: [line(say('importLastNone'))], buttons: [] };
  const { name, setAside, left } = last;
  const from = line(say(setAside.length > 0 ? 'importLastFrom' : 'importLastNothing', { name }));
  const more = left > 0 ? line(count('importLastLeft', left)) : null;
  return { body: [from, asideView(app, name, last), more], buttons: [] };
}
