import type { App } from '../app';
import { button, element } from '../dom/element';
import { textField } from '../dom/field';

/** The formula, whole, with a button that copies it. */
export function copyBox(app: App, formula: string): HTMLElement {
  const { say } = app.speech;
  const input = element(
    'textarea',
    { rows: '5', readonly: true, class: 'code', spellcheck: 'false' },
    formula,
  );
  const field = textField({ path: 'formula', label: say('formulaLabel'), input, hint: say('formulaHint') });
  const copy = button(say('copy'), 'plain', () => {
    app.announce(say(copyFrom(input) ? 'copied' : 'copyByHand'));
  });
  return element('div', {}, field.node, copy);
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
