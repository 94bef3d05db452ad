import type { Axis, PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { type Back, taskLink } from '../upkeep/task-link';
import type { WordKey } from '../words/en';
import { showAddNames } from './add-names';

const LABELS: Readonly<Record<Axis, WordKey>> = {
  rep: 'addReps',
  product: 'addProducts',
  channel: 'addChannels',
};

/** Where the figures by rep are looked at is where a new rep is missed. */
export function addNameLink(app: App, plan: PlanSummary, axis: Axis, back: Back): HTMLElement {
  const link = { id: 'task-add-name', label: app.speech.say(LABELS[axis]) };
  return taskLink(link, back, (backHere) => showAddNames(app, plan, axis, backHere));
}
