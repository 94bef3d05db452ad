import type { App } from '../app';
import { element } from '../dom/element';

/** A list this short is shown at once. */
const SHORT = 6;

/** The names a list holds already. */
export function namesThere({ speech: { say, count } }: App, names: readonly string[]): HTMLElement {
  if (names.length === 0) return element('p', { class: 'hint' }, say('noNameYet'));
  const summary = element('summary', {}, count('namesThere', names.length));
  const list = element('ul', {}, ...names.map((name) => element('li', {}, name)));
  return element('details', { class: 'which', open: names.length <= SHORT }, summary, list);
}
