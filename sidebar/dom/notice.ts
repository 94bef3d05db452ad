import { element, type Child } from './element';

export type Tone = 'plain' | 'good' | 'warning' | 'bad';

/** A card that says one thing; a bad one is read out at once. */
export function notice(tone: Tone, ...children: readonly Child[]): HTMLElement {
  return element('section', { class: 'notice ' + tone, role: tone === 'bad' ? 'alert' : false }, ...children);
}

export const line = (text: string): HTMLElement => element('p', {}, text);
export const heading = (text: string): HTMLElement => element('h2', {}, text);
