import { button, element } from '../dom';

/** A choice at the foot of a dialog. The first one offered is the one the Enter key takes. */
export interface Choice<Id extends string> {
  id: Id;
  label: string;
}

/**
 * Asks, over everything else, and waits.
 *
 * @returns The chosen id, or undefined when the person closed the dialog without choosing (Escape).
 */
export function ask<Id extends string>(
  title: string,
  body: string | Node,
  choices: Choice<Id>[],
): Promise<Id | undefined> {
  return new Promise((resolve) => {
    let chosen: Id | undefined;
    const dialog = frame(title, body);
    const buttons = choices.map(({ id, label }, index) =>
      button(label, index === 0 ? 'button primary' : 'button', () => {
        chosen = id;
        dialog.close();
      }),
    );
    dialog.append(element('div', { class: 'dialog-buttons' }, ...buttons));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
    open(dialog, buttons[0]);
  });
}

function frame(title: string, body: string | Node): HTMLDialogElement {
  const dialog = element('dialog', { class: 'dialog', 'aria-label': title });
  dialog.append(element('h2', {}, title), element('div', { class: 'dialog-body' }, body));
  return dialog;
}

/** What is typed in a dialog is not for the grid behind it. */
function open(dialog: HTMLDialogElement, first: HTMLElement | undefined): void {
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  const before = document.activeElement;
  dialog.addEventListener('close', () => refocus(before));
  document.body.append(dialog);
  dialog.showModal();
  if (!dialog.querySelector('input')) first?.focus();
}

/** The browser gives the focus back without the caret, and a cell editor without a caret hears no key. */
function refocus(before: Element | null): void {
  if (!(before instanceof HTMLElement)) return;
  before.blur();
  before.focus();
}

/** Tells something, and waits until it was read. */
export async function tell(title: string, body: string, ok: string): Promise<void> {
  await ask(title, body, [{ id: 'ok', label: ok }]);
}
