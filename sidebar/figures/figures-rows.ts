import type { RollUpLine } from '../../src/contract';
import type { App } from '../app';
import { button, element } from '../dom/element';
import { barShares } from './bar-shares';
import { detailList } from './detail-list';
import { statusWords } from './status-words';

/** A line of the table, before it is drawn. */
export interface FiguresLine {
  readonly line: RollUpLine;
  readonly name: string;
  readonly currency: string;
  /** Its rank in the table. */
  readonly index: number;
}

/** A line of the table: the figures, a slim bar below them, and a detail row opened by the name. */
export function figuresRows(app: App, shown: FiguresLine): readonly HTMLElement[] {
  const { line, name, currency, index } = shown;
  const id = 'detail-' + index;
  const detail = element(
    'tr',
    { class: 'detail', id, hidden: true },
    element('td', { colspan: '3' }, detailList(app, line, currency)),
  );
  const toggle = button(name, 'link', () => {
    detail.hidden = !detail.hidden;
    toggle.setAttribute('aria-expanded', String(!detail.hidden));
  });
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', id);
  toggle.title = app.speech.say('showDetail', { name });
  const bar = element(
    'tr',
    { class: 'bar-row', 'aria-hidden': 'true' },
    element('td', { colspan: '3' }, slimBar(line)),
  );
  return [figures(app, line, toggle), bar, detail];
}

function figures(app: App, line: RollUpLine, toggle: HTMLElement): HTMLElement {
  const status = element(
    'span',
    { class: 'status ' + line.status },
    app.speech.say(statusWords[line.status]),
  );
  const who = element('th', { scope: 'row' }, toggle, status);
  return element('tr', {}, who, pair(amount(app, line.actual), amount(app, line.target)), gapCell(app, line));
}

function gapCell(app: App, { gap, attainment }: RollUpLine): HTMLElement {
  const share = attainment === null ? app.speech.say('nothing') : app.speech.percent(attainment);
  return pair(amount(app, gap), share);
}

const pair = (top: string, below: string): HTMLElement =>
  element('td', {}, element('span', {}, top), element('span', { class: 'below' }, below));

/** A missing figure is never shown as 0. */
const amount = (app: App, value: number | null): string =>
  value === null ? app.speech.say('nothing') : app.speech.whole(value);

/** Where the line stands, and a mark where it should be today. */
function slimBar(line: RollUpLine): HTMLElement {
  const { reached, expected } = barShares(line);
  const fill = element('span', { class: 'fill ' + line.status, style: 'width:' + reached + '%' });
  const mark = expected === null ? null : element('span', { class: 'mark', style: 'left:' + expected + '%' });
  return element('span', { class: 'bar' }, fill, mark);
}
