import { element } from './element';
import { complainer, errorLine, type Field, idOf } from './field';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceOptions {
  readonly path: string;
  readonly legend: string;
  readonly options: readonly Option[];
}

/** One answer among several: a fieldset of radio buttons, moved through with the arrow keys. */
export function radioField(choice: ChoiceOptions, chosen: string, onChoose: (value: string) => void): Field {
  return groupField(choice, 'radio', [chosen], (value) => onChoose(value));
}

/** Any number of answers. */
export function checkField(
  choice: ChoiceOptions,
  ticked: readonly string[],
  onTick: (value: string, on: boolean) => void,
): Field {
  return groupField(choice, 'checkbox', ticked, onTick);
}

function groupField(
  { path, legend, options }: ChoiceOptions,
  type: 'radio' | 'checkbox',
  chosen: readonly string[],
  onChange: (value: string, on: boolean) => void,
): Field {
  const error = errorLine(idOf(path));
  const rows = options.map((option) =>
    optionRow(path, type, option, chosen.includes(option.value), onChange),
  );
  const heading = element('legend', {}, legend);
  const node = element('fieldset', { class: 'field', 'aria-describedby': error.id }, heading, ...rows, error);
  const first = node.querySelector('input');
  return { node, path, input: first ?? node, complain: complainer(node, node, error) };
}

function optionRow(
  path: string,
  type: 'radio' | 'checkbox',
  { value, label, hint }: Option,
  checked: boolean,
  onChange: (value: string, on: boolean) => void,
): HTMLElement {
  const input = element('input', { type, name: idOf(path), value, checked });
  input.addEventListener('change', () => onChange(value, input.checked));
  const note = hint ? element('span', { class: 'hint' }, hint) : null;
  return element('label', { class: 'option' }, input, element('span', {}, label, note));
}
