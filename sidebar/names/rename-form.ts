import type { MemberList } from '../../src/contract';
import type { App } from '../app';
import { element, submit } from '../dom/element';
import { type Field, lineInput, textField } from '../dom/field';
import { line } from '../dom/notice';
import { selectInput } from '../dom/select';
import type { Kept } from '../upkeep/kept';
import { formTask } from '../upkeep/form-task';
import type { TaskParts } from '../upkeep/task-screen';
import { listField } from './list-field';
import type { Members } from './members-once';
import type { Renaming } from './rename';
import { renameProblem } from './rename-problem';

/** The list, the name to change, and the new one. */
export function renameForm(
  app: App,
  typed: Kept<Renaming>,
  members: Members,
  preview: (field: Field) => Promise<void>,
): TaskParts {
  const { say } = app.speech;
  const place = element('div');
  const go = submit(say('seeChanges'));
  const to = toField(app, typed);
  const showList = (list: MemberList): void => {
    const names = members[list];
    const from = names.includes(typed.now.from) ? typed.now.from : (names[0] ?? '');
    typed.change({ list, from });
    go.disabled = names.length === 0;
    place.replaceChildren(
      ...(names.length === 0 ? [line(say('noNameYet'))] : [fromField(app, typed, names), to.node]),
    );
  };
  const list = listField(app.speech, 'listLabel', typed.now.list, showList);
  showList(typed.now.list);
  return formTask(app, go, [list.node, place], () => {
    const { from, to: name } = typed.now;
    const problem = renameProblem(from, name, members[typed.now.list]);
    if (!problem) return () => preview(to);
    to.complain(say(problem, { name }));
    to.input.focus();
    return null;
  });
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
