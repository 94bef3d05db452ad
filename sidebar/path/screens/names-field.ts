import type { Axis } from '../../../src/contract';
import type { App } from '../../app';
import { action } from '../../dom/action';
import { element } from '../../dom/element';
import { type Field, linesInput, textField } from '../../dom/field';
import { addNames, setNames } from '../draft/edit';
import { namesOf } from '../draft/names';
import { groupWords } from '../group-words';
import type { Path } from '../path';

const ROWS = 4;

/** One name a line, typed, pasted, or taken from the cells selected. */
export function namesField(app: App, path: Path, axis: Axis, onChange: () => void): Field {
  const { say } = app.speech;
  const input = linesInput(path.draft.names[axis], ROWS, (text) => {
    path.edit((draft) => setNames(draft, axis, text));
    onChange();
  });
  const field = textField({
    path: 'members.' + axis,
    label: say(groupWords[axis].question),
    input,
    hint: say('namesHint'),
  });
  const take = action(app, say('useSelection'), 'link', async () => {
    await takeSelection(app, path, axis);
    input.value = path.draft.names[axis];
    onChange();
  });
  return { ...field, node: element('div', { class: 'names' }, field.node, take) };
}

async function takeSelection(app: App, path: Path, axis: Axis): Promise<void> {
  const { names } = await app.server.ask('selection', {});
  const before = namesOf(path.draft, axis).length;
  path.edit((draft) => addNames(draft, axis, names));
  const added = namesOf(path.draft, axis).length - before;
  if (names.length === 0) app.announce(app.speech.say('selectionEmpty'));
  else app.announce(app.speech.count('selectionTaken', added));
}
