import type { App } from '../app';
import { element, submit } from '../dom/element';
import { type Field, lineInput, textField } from '../dom/field';
import { line } from '../dom/notice';
import { selectInput } from '../dom/select';
import type { Kept } from '../upkeep/kept';
import type { TaskParts } from '../upkeep/task-screen';
import { listField } from './list-field';
import type { Members } from './members-once';
import type { Renaming } from './rename';
import { renameProblem } from './rename-problem';

const FORM = 'rename';

type Preview = (field: Field, trigger: HTMLButtonElement, trouble: HTMLElement) => void;

/** The list, the name to change, and the new one. */
export function renameForm(app: App, typed: Kept<Renaming>, members: Members, preview: Preview): TaskParts {
  const { say } = app.speech;
  const place = element('div');
  const trouble = element('div', { class: 'trouble' });
  const go = submit(say('seeChanges'));
  const to = toField(app, typed);
  const showList = (): void => {
    const names = members[typed.now.list];
    if (!names.includes(typed.now.from)) typed.change({ from: names[0] ?? '' });
    go.disabled = names.length === 0;
    place.replaceChildren(
      ...(names.length === 0 ? [line(say('noNameYet'))] : [fromField(app, typed, names), to.node]),
    );
  };
  const list = listField(app.speech, 'listLabel', typed.now.list, (chosen) => {
    typed.change({ list: chosen });
    showList();
  });
  const form = element('form', { id: FORM, novalidate: true }, list.node, place, trouble);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { from, to: name } = typed.now;
    const problem = renameProblem(from, name, members[typed.now.list]);
    to.complain(problem && say(problem, { name }));
    if (problem) to.input.focus();
    else preview(to, go, trouble);
  });
  go.setAttribute('form', FORM);
  showList();
  return { body: [form], buttons: [go] };
}

function fromField({ speech }: App, typed: Kept<Renaming>, names: readonly string[]): HTMLElement {
  const options = names.map((name) => ({ value: name, label: name }));
  const input = selectInput(options, typed.now.from, (from) => typed.change({ from }));
  return textField({ path: 'from', label: speech.say('renameFrom'), input }).node;
}

function toField({ speech }: App, typed: Kept<Renaming>): Field {
  const input = lineInput(typed.now.to, (text) => typed.change({ to: text.trim() }));
  return textField({ path: 'to', label: speech.say('renameTo'), input });
}
