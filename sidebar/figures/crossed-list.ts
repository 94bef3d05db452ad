import type { CrossedLines, RollUpLine } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { amountIn } from './amount-in';
import { cutWords } from './cut-words';
import type { ShownFigures } from './figures-report';
import { figuresTable, type FiguresTable } from './figures-table';

/** Two cuts crossed: a group a member of the first, opened on its lines by the second; then the second's totals. */
export function crossedList(app: App, shown: ShownFigures, caption: string): HTMLElement {
  const { lines, crossed, total, columns, across } = shown.report;
  const { say } = app.speech;
  const byKey = new Map((crossed ?? []).map((found) => [found.key, found]));
  const who = say(cutWords[across ?? 'month']);
  const groups = lines.map((line) => groupOf(app, shown, line, who, byKey.get(line.key)));
  const totals: FiguresTable = { caption: say('total'), who, lines: columns ?? [], total, within: 'ALL' };
  return element(
    'div',
    { class: 'crossed' },
    element('p', { class: 'crossed-title' }, caption),
    ...groups,
    fold(summaryOf(app, shown, { ...total, member: say('total') }), () => figuresTable(app, shown, totals)),
  );
}

function groupOf(
  app: App,
  shown: ShownFigures,
  line: RollUpLine,
  who: string,
  found: CrossedLines | undefined,
): HTMLElement {
  const table = {
    caption: line.member,
    who,
    lines: found?.lines ?? [],
    total: line,
    within: line.key,
  };
  return fold(summaryOf(app, shown, line), () => figuresTable(app, shown, table));
}

/** Drawn when first opened: thirty names by twenty would be a long page. */
function fold(summary: HTMLElement, draw: () => HTMLElement): HTMLElement {
  const node = element('details', {}, summary);
  node.addEventListener('toggle', () => {
    if (node.childNodes.length === 1) node.append(draw());
  });
  return node;
}

function summaryOf(app: App, { report }: ShownFigures, line: RollUpLine): HTMLElement {
  const { percent } = app.speech;
  const { short } = amountIn(app.speech, report);
  const share =
    line.attainment === null ? null : element('span', { class: 'below' }, percent(line.attainment));
  const figures = element('span', { class: 'crossed-figure' }, short(line.actual), share);
  return element('summary', {}, element('span', { class: 'crossed-name' }, line.member), figures);
}
