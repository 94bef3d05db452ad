import type { RollUpLine } from '../../src/contract';
import type { App } from '../app';
import { button, element } from '../dom/element';
import { type Amounts, amountIn } from './amount-in';
import { barShares } from './bar-shares';
import { detailList } from './detail-list';
import type { ShownFigures } from './figures-report';
import { drillButton } from './drill-list';
import { statusWord } from './status-words';

/** A line of the table, before it is drawn. */
export interface FiguresLine {
  readonly line: RollUpLine;
  readonly name: string;
  /** What tells the server the line. */
  readonly asked: { readonly member: string; readonly other?: string };
}

let drawn = 0;

/** A line of the table: the figures, a slim bar below them, and a detail row opened by the name. */
export function figuresRows(app: App, shown: ShownFigures, figures: FiguresLine): readonly HTMLElement[] {
  const { line, name } = figures;
  drawn += 1;
  const cell = element('td', { colspan: '3' });
  const detail = element('tr', { class: 'detail', id: 'detail-' + drawn, hidden: true }, cell);
  const toggle = button(name, 'link', () => {
    detail.hidden = !detail.hidden;
    if (cell.childNodes.length === 0) cell.append(...detailOf(app, shown, figures));
    toggle.setAttribute('aria-expanded', String(!detail.hidden));
  });
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', detail.id);
  toggle.title = app.speech.say('showDetail', { name });
  const bar = element(
    'tr',
    { class: 'bar-row', 'aria-hidden': 'true' },
    element('td', { colspan: '3' }, slimBar(line)),
  );
  return [figuresRow(app, line, toggle, amountIn(app.speech, shown.report)), bar, detail];
}

/** Drawn when first opened: most never are. */
function detailOf(app: App, shown: ShownFigures, figures: FiguresLine): readonly HTMLElement[] {
  const list = detailList(app, figures.line, shown.report);
  return figures.line.actual === null ? [list] : [list, drillButton(app, shown, figures)];
}

function figuresRow(app: App, line: RollUpLine, toggle: HTMLElement, { short }: Amounts): HTMLElement {
  const { say, percent } = app.speech;
  const status = element('span', { class: 'status ' + line.status }, say(statusWord(line)));
  const who = element('th', { scope: 'row' }, toggle, status);
  const share = line.attainment === null ? say('nothing') : percent(line.attainment);
  return element('tr', {}, who, pair(short(line.actual), short(line.target)), pair(short(line.gap), share));
}

const pair = (top: string, below: string): HTMLElement =>
  element('td', {}, element('span', {}, top), element('span', { class: 'below' }, below));

/** Where the line stands, and a mark where it should be today. */
function slimBar(line: RollUpLine): HTMLElement {
  const { reached, expected } = barShares(line);
  const fill = element('span', { class: 'fill ' + line.status, style: 'width:' + reached + '%' });
  const mark = expected === null ? null : element('span', { class: 'mark', style: 'left:' + expected + '%' });
  return element('span', { class: 'bar' }, fill, mark);
}
