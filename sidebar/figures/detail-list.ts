import type { RollUpLine } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';

/** What the three columns leave out: last year, where one should be today, and the gap in words. */
export function detailList(app: App, { lastYear, expected, gap }: RollUpLine): HTMLElement {
  const { say } = app.speech;
  const beyond = gap !== null && gap < 0;
  const rows = [
    row(app, say('lastYear'), lastYear),
    row(app, say('expected'), expected),
    row(app, say(beyond ? 'gapBeyond' : 'gapToDo'), beyond ? -gap : gap),
  ];
  return element('dl', {}, ...rows);
}

function row(app: App, label: string, value: number | null): HTMLElement {
  const text = value === null ? app.speech.say('nothing') : app.speech.whole(value);
  return element('div', {}, element('dt', {}, label), element('dd', {}, text));
}
