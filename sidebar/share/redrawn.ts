import { type Child, element } from '../dom/element';

/** A part of a screen that is drawn anew by itself: what is around it keeps the focus. */
export interface Redrawn {
  readonly node: HTMLElement;
  readonly redraw: () => void;
}

export function redrawn(draw: () => readonly Child[]): Redrawn {
  const node = element('div');
  const redraw = (): void => node.replaceChildren(...draw().filter((child) => child !== null));
  redraw();
  return { node, redraw };
}
