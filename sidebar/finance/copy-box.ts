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
    void copyFrom(input).then((copied) => app.announce(say(copied ? 'copied' : 'copyByHand')));
  });
  return element('div', {}, field.node, copy);
}

/** Browsers often refuse the clipboard to a framed page: the text is then left selected for the keyboard. */
async function copyFrom(input: HTMLTextAreaElement): Promise<boolean> {
  input.select();
  try {
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    return false;
  }
}
