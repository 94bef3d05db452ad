import type { RollUpLine } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';

/** What the columns leave out or round: last year, where one should be today, and the exact amounts. */
export function detailList(app: App, line: RollUpLine, currency: string): HTMLElement {
  const { say, money } = app.speech;
  const { actual, lastYear, expected, gap } = line;
  const beyond = gap !== null && gap < 0;
  const exact = (amount: number | null): string =>
    amount === null ? say('nothing') : money(amount, currency);
  const rows = [
    row(say('columnActual'), exact(actual)),
    row(say(beyond ? 'gapBeyond' : 'gapToDo'), exact(beyond ? -gap : gap)),
    row(say('expected'), exact(expected === null ? null : Math.round(expected))),
    row(say('lastYear'), exact(lastYear)),
  ];
  return element('dl', {}, ...rows);
}

const row = (label: string, amount: string): HTMLElement =>
  element('div', {}, element('dt', {}, label), element('dd', {}, amount));
