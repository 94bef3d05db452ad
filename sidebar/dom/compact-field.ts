import { element } from './element';
import { complainer, errorLine, type Field, idOf } from './field';

/** A name at the left, an amount at the right: for lists of amounts. */
export function compactField(options: {
  readonly path: string;
  readonly label: string;
  readonly input: HTMLInputElement;
}): Field {
  const { path, label, input } = options;
  const id = idOf(path);
  const error = errorLine(id);
  input.id = id;
  input.inputMode = 'decimal';
  input.setAttribute('aria-describedby', error.id);
  const row = element('div', { class: 'compact' }, element('label', { for: id }, label), input);
  const node = element('div', {}, row, error);
  return { node, path, input, complain: complainer(node, input, error) };
}
