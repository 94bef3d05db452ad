import type { App } from '../app';
import { checkField } from '../dom/choice';
import { element, submit } from '../dom/element';
import { type Field, lineInput, textField } from '../dom/field';
import { line } from '../dom/notice';
import { formTask } from '../upkeep/form-task';
import type { TaskParts } from '../upkeep/task-screen';
import type { Confirmation } from './confirmation';
import { freeTabs } from './free-tabs';
import { readingSheets } from './reading-sheets';

/** Tabs without anything typed go; each of the others only when ticked, and once the plan's name is written. */
export function removalForm(
  app: App,
  confirmation: Confirmation,
  company: string,
  remove: () => Promise<void>,
): TaskParts {
  const { say, count } = app.speech;
  const lost = element('p', { class: 'lost', 'aria-live': 'polite' });
  const name = nameField(app, confirmation, company);
  const go = submit('');
  go.className = 'danger';
  const update = (): void => {
    const { ticked, free, cellsLost } = confirmation;
    name.node.hidden = ticked.size === 0;
    lost.textContent = ticked.size === 0 ? '' : count('cellsLost', cellsLost);
    go.textContent = count('removeTabs', free.length + ticked.size);
    go.disabled = free.length + ticked.size === 0;
  };
  update();
  const typed = typedTabs(app, confirmation, update);
  const readers = readingSheets(app, confirmation.readers);
  return formTask(app, go, [freeTabs(app, confirmation.free), typed, readers, lost, name.node], () => {
    if (confirmation.isGiven) return remove;
    name.complain(say('writePlanName', { name: company }));
    name.input.focus();
    return null;
  });
}

function nameField({ speech: { say } }: App, confirmation: Confirmation, company: string): Field {
  const input = lineInput(confirmation.written, confirmation.write);
  return textField({ path: 'plan-name', label: say('planNameLabel', { name: company }), input });
}

/** One tick a tab, and no way to tick them all at once. */
function typedTabs(
  { speech: { say, count } }: App,
  { typed, ticked, tick }: Confirmation,
  update: () => void,
): HTMLElement | null {
  if (typed.length === 0) return null;
  const options = typed.map((tab) => ({
    value: tab.name,
    label: tab.name,
    hint: count('typedCells', tab.typed),
  }));
  const choice = { path: 'confirmed', legend: say('typedTabs'), options };
  const { node } = checkField(choice, [...ticked], (name, on) => {
    tick(name, on);
    update();
  });
  return element('div', {}, node, line(say('untickedStay')));
}
