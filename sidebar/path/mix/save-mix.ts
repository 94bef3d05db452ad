import type { App } from '../../app';
import { nameKey } from '../../../src/core/intake/name-key';
import { busy } from '../../dom/action';
import { besideFields } from '../../dom/beside-fields';
import { button, element } from '../../dom/element';
import { type Field, lineInput, textField } from '../../dom/field';
import type { Path } from '../path';
import { chosenTabs } from '../tabs-to-come';
import { setMixes } from './edit-mix';
import { stylesMixed } from './mix-tabs';

/** « Enregistrer ce choix »: a name, then the choice is there for the plans to come. */
export function saveMix(app: App, path: Path): HTMLElement {
  const place = element('div', { class: 'save-mix' });
  const closed = (): void => place.replaceChildren(button(app.speech.say('saveMix'), 'link', open));
  const open = (): void => {
    const { node, field } = nameForm(app, path, closed);
    place.replaceChildren(node);
    field.input.focus();
  };
  closed();
  return place;
}

/** Asks for the name; one that is taken is said so, and replaces at the second press only. */
function nameForm(app: App, path: Path, onSaved: () => void) {
  const { say } = app.speech;
  const trouble = element('div', { class: 'trouble' });
  const input = lineInput('', () => (go.textContent = say('saveMixGo')));
  const field = textField({ path: 'name', label: say('saveMixName'), input, hint: say('saveMixHint') });
  const send = (): void => void busy(app, go, trouble, () => sendMix(app, path, field, input, onSaved));
  const press = (): void => {
    const name = input.value.trim();
    if (name === '') return complainOf(field, say('saveMixMissing'));
    const taken = sameName(path, name);
    if (taken === null || go.textContent === say('saveMixReplace')) return send();
    complainOf(field, say('saveMixTaken', { name: taken }));
    go.textContent = say('saveMixReplace');
  };
  const go = button(say('saveMixGo'), 'plain', press);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    press();
  });
  return { node: element('div', {}, field.node, go, trouble), field };
}

function complainOf(field: Field, message: string): void {
  field.complain(message);
  field.input.focus();
}

/** The name of the choice that would be replaced, as it is written there; null for none. */
function sameName({ draft }: Path, name: string): string | null {
  return draft.mixes.find((mix) => nameKey(mix.name) === nameKey(name))?.name ?? null;
}

async function sendMix(
  app: App,
  path: Path,
  field: Field,
  input: HTMLInputElement,
  onSaved: () => void,
): Promise<void> {
  const { state } = app;
  const { draft } = path;
  const name = input.value.trim();
  const styles = draft.composed ? stylesMixed(state, draft) : [draft.style];
  const mix = { name, tabs: chosenTabs(state, draft), styles };
  await besideFields([field], async () => {
    const { mixes } = await app.server.ask('save-mix', mix);
    path.edit((now) => setMixes(now, mixes));
    onSaved();
    app.announce(app.speech.say('saveMixDone', { name }));
  });
}
