import type { App } from '../app';
import { element, submit } from '../dom/element';
import type { Field } from '../dom/field';
import type { Kept } from '../upkeep/kept';
import type { TaskParts } from '../upkeep/task-screen';
import type { NamesTyped } from './add-names';
import { listField } from './list-field';
import type { Members } from './members-once';
import { namesEntry } from './names-entry';
import { namesIn, sortNames, type SortedNames } from './names-in';
import { namesThere } from './names-there';

const FORM = 'names';

/** Adds the names, the button held; what the server refuses is said beside the field. */
type Send = (
  names: readonly string[],
  field: Field,
  trigger: HTMLButtonElement,
  trouble: HTMLElement,
) => void;

/** The list, the names it holds, and those to add; names it holds already are left out, and it is said. */
export function addNamesForm(app: App, typed: Kept<NamesTyped>, members: Members, send: Send): TaskParts {
  const { say, count } = app.speech;
  const place = element('div');
  const held = element('p', { class: 'hint', 'aria-live': 'polite' });
  const trouble = element('div', { class: 'trouble' });
  const go = submit('');
  const sorted = (): SortedNames => sortNames(namesIn(typed.now.text), members[typed.now.list]);
  const update = (): void => {
    const { fresh, known } = sorted();
    held.textContent = known.length === 0 ? '' : count('namesKnown', known.length);
    go.textContent = fresh.length === 0 ? say('add') : count('addCounted', fresh.length);
  };
  const showList = (): void => {
    place.replaceChildren(namesThere(app, members[typed.now.list]));
    update();
  };
  const list = listField(app.speech, 'listQuestion', typed.now.list, (chosen) => {
    typed.change({ list: chosen });
    showList();
  });
  const names = namesEntry(app, typed, update);
  const form = element('form', { id: FORM, novalidate: true }, list.node, place, names.node, held, trouble);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { fresh, known } = sorted();
    if (fresh.length > 0) return send(fresh, names, go, trouble);
    names.complain(say(known.length > 0 ? 'namesAllThere' : 'namesMissing'));
    return names.input.focus();
  });
  go.setAttribute('form', FORM);
  showList();
  return { body: [form], buttons: [go] };
}
