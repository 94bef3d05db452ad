import { element } from './element';

/** A question with the place where it is answered, and room for what is wrong with the answer. */
export interface Field {
  readonly node: HTMLElement;
  /** Path of the answer, such as `company` or `members.rep.2`. */
  readonly path: string;
  /** What takes the focus when the answer is wrong. */
  readonly input: HTMLElement;
  /** Null clears the error. */
  readonly complain: (message: string | null) => void;
}

type TextInput = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface FieldOptions {
  readonly path: string;
  readonly label: string;
  readonly input: TextInput;
  readonly hint?: string;
}

/** Names are part of some paths: every other sign keeps its own code, so that two names never share an id. */
export const idOf = (path: string): string =>
  'field-' + path.replace(/\./gu, '-').replace(/[^\w-]/gu, (sign) => '_' + sign.charCodeAt(0));

/** A label above its input, then the hint, then the error. */
export function textField({ path, label, input, hint }: FieldOptions): Field {
  const id = idOf(path);
  input.id = id;
  const error = errorLine(id);
  const help = hint ? element('p', { class: 'hint', id: id + '-hint' }, hint) : null;
  input.setAttribute('aria-describedby', [help?.id, error.id].filter(Boolean).join(' '));
  const node = element('div', { class: 'field' }, element('label', { for: id }, label), input, help, error);
  return { node, path, input, complain: complainer(node, input, error) };
}

export function errorLine(id: string): HTMLElement {
  return element('p', { class: 'error', id: id + '-error', hidden: true });
}

/** Shows what is wrong with an answer, until the answer changes. */
export function complainer(node: HTMLElement, input: HTMLElement, error: HTMLElement): Field['complain'] {
  const complain = (message: string | null): void => {
    error.textContent = message ?? '';
    error.hidden = message === null;
    if (message === null) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  };
  node.addEventListener('input', () => complain(null));
  return complain;
}

/** A one-line input that tells each change. */
export function lineInput(value: string, onInput: (value: string) => void): HTMLInputElement {
  const input = element('input', { type: 'text', autocomplete: 'off', value });
  input.addEventListener('input', () => onInput(input.value));
  return input;
}

/** Several lines; it grows with what it holds. */
export function linesInput(
  value: string,
  rows: number,
  onInput: (value: string) => void,
): HTMLTextAreaElement {
  const input = element('textarea', { rows: String(rows), style: 'min-height:' + (rows * 19 + 16) + 'px' });
  input.value = value;
  input.addEventListener('input', () => onInput(input.value));
  return input;
}
