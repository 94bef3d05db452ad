import { button, element } from '../dom/element';

/** Shows again where a task was opened from. */
export type Back = () => void;

export interface TaskLink {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** A row that opens a task on a screen of its own; coming back puts the focus on the row again. */
export function taskLink({ id, label, hint }: TaskLink, back: Back, open: (back: Back) => void): HTMLElement {
  const backHere = (): void => {
    back();
    document.getElementById(id)?.focus();
  };
  const row = button(label, 'link', () => open(backHere));
  row.id = id;
  if (hint) row.append(element('span', { class: 'hint' }, hint));
  return row;
}
