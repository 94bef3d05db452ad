import type { MemberList } from '../../src/contract';
import type { App } from '../app';
import { element, submit } from '../dom/element';
import type { Field } from '../dom/field';
import type { Kept } from '../upkeep/kept';
import { formTask } from '../upkeep/form-task';
import type { TaskParts } from '../upkeep/task-screen';
import type { NamesTyped } from './add-names';
import { listField } from './list-field';
import type { Members } from './members-once';
import { namesEntry } from './names-entry';
import { namesIn, sortNames, type SortedNames } from './names-in';
import { namesThere } from './names-there';

/** The list, the names it holds, and those to add; names it holds already are left out, and it is said. */
export function addNamesForm(
  app: App,
  typed: Kept<NamesTyped>,
  members: Members,
  add: (names: readonly string[], field: Field) => Promise<void>,
): TaskParts {
  const { say, count } = app.speech;
  const place = element('div');
  const held = element('p', { class: 'hint', 'aria-live': 'polite' });
  const go = submit('');
  const sorted = (): SortedNames => sortNames(namesIn(typed.now.text), members[typed.now.list]);
  const update = (): void => {
    const { fresh, known } = sorted();
    held.textContent = known.length === 0 ? '' : count('namesKnown', known.length);
    go.textContent = fresh.length === 0 ? say('add') : count('addCounted', fresh.length);
  };
  const showList = (list: MemberList): void => {
    typed.change({ list });
    place.replaceChildren(namesThere(app, members[list]));
    update();
  };
  const list = listField(app.speech, 'listQuestion', typed.now.list, showList);
  const names = namesEntry(app, typed, update);
  showList(typed.now.list);
  return formTask(app, go, [list.node, place, names.node, held], () => {
    const { fresh, known } = sorted();
    if (fresh.length > 0) return () => add(fresh, names);
    names.complain(say(known.length > 0 ? 'namesAllThere' : 'namesMissing'));
    names.input.focus();
    return null;
  });
}
