import { element } from './element';

/** The title of a screen: it takes the focus when the screen opens, so that a screen reader starts there. */
export const title = (text: string): HTMLElement => element('h1', { tabindex: '-1' }, text);
