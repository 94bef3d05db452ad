import type { RollUpLine } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import type { ShownFigures } from './figures-report';
import { figuresRows } from './figures-rows';

/** The whole of an axis. */
const ALL = 'ALL';

/** A table of figures, before it is drawn. */
export interface FiguresTable {
  readonly caption: string;
  /** Heading of the names. */
  readonly who: string;
  readonly lines: readonly RollUpLine[];
  readonly total: RollUpLine;
  /** In a crossed view, the member of the first cut the lines are of; null for a single cut. */
  readonly within: string | null;
}

/** What tells the server a line: its member, or where two meet. */
const askedFor = (key: string, within: string | null) =>
  within === null ? { member: key } : { member: within, other: key };

/** Three columns that fit 300 pixels: who, actual over target, gap over attainment. The total comes last. */
export function figuresTable(app: App, shown: ShownFigures, table: FiguresTable): HTMLElement {
  const { caption, who, lines, total, within } = table;
  const rows = lines.flatMap((line) =>
    figuresRows(app, shown, { line, name: line.member, asked: askedFor(line.key, within) }),
  );
  const name = app.speech.say('total');
  const totalRows = figuresRows(app, shown, { line: total, name, asked: askedFor(ALL, within) });
  return element(
    'table',
    { class: 'figures' },
    element('caption', {}, caption),
    header(app, who),
    element('tbody', {}, ...rows),
    element('tfoot', {}, ...totalRows),
  );
}

function header(app: App, who: string): HTMLElement {
  const { say } = app.speech;
  const name = element('th', { scope: 'col' }, who);
  const amounts = two(say('columnActual'), say('columnTarget'));
  return element(
    'thead',
    {},
    element('tr', {}, name, amounts, two(say('columnGap'), say('columnAttainment'))),
  );
}

const two = (top: string, below: string): HTMLElement =>
  element('th', { scope: 'col' }, element('span', {}, top), element('span', { class: 'below' }, below));
