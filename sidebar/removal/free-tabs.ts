import type { RemovableTab } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { line } from '../dom/notice';

/** The tabs that hold nothing typed, their names a press away. */
export function freeTabs({ speech: { say, count } }: App, tabs: readonly RemovableTab[]): HTMLElement | null {
  if (tabs.length === 0) return null;
  const names = tabs.map(({ name }) => element('li', {}, name));
  const list = element('ul', {}, ...names);
  return element(
    'div',
    {},
    line(count('freeTabs', tabs.length)),
    element('details', { class: 'which' }, element('summary', {}, say('whichOnes')), list),
  );
}
