import type { App } from '../app';
import { action } from '../dom/action';
import { element } from '../dom/element';
import { type Field, linesInput, textField } from '../dom/field';
import type { Kept } from '../upkeep/kept';
import type { NamesTyped } from './add-names';
import { namesIn, sortNames } from './names-in';

const ROWS = 4;

/** One name a line, typed, pasted, or taken from the cells selected. */
export function namesEntry(app: App, typed: Kept<NamesTyped>, onChange: () => void): Field {
  const { say, count } = app.speech;
  const input = linesInput(typed.now.text, ROWS, (text) => {
    typed.change({ text });
    onChange();
  });
  const field = textField({ path: 'names', label: say('namesToAdd'), input, hint: say('namesHint') });
  const take = action(app, say('useSelection'), 'link', async () => {
    const { names } = await app.server.ask('selection', {});
    const before = namesIn(typed.now.text);
    const { fresh } = sortNames(names, before);
    typed.change({ text: [...before, ...fresh].join('\n') });
    input.value = typed.now.text;
    field.complain(null);
    onChange();
    app.announce(names.length === 0 ? say('selectionEmpty') : count('namesTaken', fresh.length));
  });
  return { ...field, node: element('div', { class: 'names' }, field.node, take) };
}
