import type { RollUpReport } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { groupWords } from '../path/group-words';
import { figuresRows } from './figures-rows';

/** Three columns that fit 300 pixels: who, actual over target, gap over attainment. The total comes last. */
export function figuresTable(app: App, report: RollUpReport, caption: string): HTMLElement {
  const { say } = app.speech;
  const { lines, currency } = report;
  const rows = lines.flatMap((line, index) => figuresRows(app, { line, name: line.member, currency, index }));
  const total = figuresRows(app, { line: report.total, name: say('total'), currency, index: lines.length });
  return element(
    'table',
    { class: 'figures' },
    element('caption', {}, caption),
    header(app, report),
    element('tbody', {}, ...rows),
    element('tfoot', {}, ...total),
  );
}

function header(app: App, { axis }: RollUpReport): HTMLElement {
  const { say } = app.speech;
  const who = element('th', { scope: 'col' }, say(groupWords[axis].title));
  const amounts = two(say('columnActual'), say('columnTarget'));
  return element(
    'thead',
    {},
    element('tr', {}, who, amounts, two(say('columnGap'), say('columnAttainment'))),
  );
}

const two = (top: string, below: string): HTMLElement =>
  element('th', { scope: 'col' }, element('span', {}, top), element('span', { class: 'below' }, below));
