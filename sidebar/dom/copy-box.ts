import type { App } from '../app';
import { button, element } from './element';
import { textField } from './field';

export interface CopyBox {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
}

/** Signs on a line of the box, at the width Google gives a sidebar. */
const WIDTH = 32;

/** A formula, whole, with a button that copies it. */
export function copyBox(app: App, { text, ...labels }: CopyBox): HTMLElement {
  const { say } = app.speech;
  const rows = String(Math.ceil(text.length / WIDTH));
  const input = element('textarea', { rows, readonly: true, class: 'code', spellcheck: 'false' }, text);
  const copy = button(say('copy'), 'plain', () => {
    app.announce(say(copyFrom(input) ? 'copied' : 'copyByHand'));
  });
  return element('div', { class: 'copy' }, textField({ ...labels, input }).node, copy);
}

/**
 * The old command, because browsers refuse the newer clipboard to a framed page, or leave it waiting. When it
 * fails too, the text stays selected for the keyboard.
 */
function copyFrom(input: HTMLTextAreaElement): boolean {
  input.select();
  // oxlint-disable-next-line typescript/no-deprecated -- see above
  return document.execCommand('copy');
}
