import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { type Back, taskLink } from '../upkeep/task-link';
import type { WordKey } from '../words/en';
import { showShare } from './share-screen';

/** Where figures are looked at is where a target is found badly shared. */
export function shareLink(app: App, plan: PlanSummary, label: WordKey, back: Back): HTMLElement {
  const link = { id: 'task-' + label, label: app.speech.say(label) };
  return taskLink(link, back, (backHere) => showShare(app, plan, backHere));
}
