export type Child = Node | string | null;
export type Attributes = Readonly<Record<string, string | boolean>>;

/**
 * Builds an element in one expression.
 *
 * @param attributes set as they are; `false` leaves one out, `true` sets it empty.
 * @param children nodes and texts; null is nothing.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** The three looks of a button: one blue a screen, the others plain; `link` reads like a link. */
export type ButtonLook = 'primary' | 'plain' | 'link';

/** A button that never submits a form. */
export function button(label: string, look: ButtonLook, onClick: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button', class: look }, label);
  node.addEventListener('click', onClick);
  return node;
}

/** The blue button of a form: Enter in a field presses it. */
export function submit(label: string): HTMLButtonElement {
  return element('button', { type: 'submit', class: 'primary' }, label);
}
