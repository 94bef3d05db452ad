import type { RollUpLine, RollUpReport } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { amountIn } from './amount-in';

/** What the columns leave out or round: where one should be today, where this leads, and the exact amounts. */
export function detailList(app: App, line: RollUpLine, report: RollUpReport): HTMLElement {
  const { say } = app.speech;
  const { exact } = amountIn(app.speech, report);
  const { actual, lastYear, expected, gap, stretch } = line;
  const beyond = gap !== null && gap < 0;
  const rows = [
    row(say('columnActual'), exact(actual)),
    row(say(beyond ? 'gapBeyond' : 'gapToDo'), exact(beyond ? -gap : gap)),
    row(say('expected'), exact(expected)),
    row(say(report.lastYearFrom === 'reference' ? 'lastYearTyped' : 'lastYear'), exact(lastYear)),
    stretch === null ? null : row(say('stretch'), exact(stretch)),
    ...ahead(app, line, report),
  ];
  return element('dl', {}, ...rows);
}

/** A window that is over leads nowhere: nothing is projected then. */
function ahead(app: App, line: RollUpLine, report: RollUpReport): readonly (HTMLElement | null)[] {
  const { say } = app.speech;
  const { exact, short } = amountIn(app.speech, report);
  const { projection, low, high, required } = line;
  if (report.referenceDay >= report.to) return [];
  const between = low === null ? null : say('between', { low: short(low), high: short(high) });
  return [
    projection === null ? null : row(say('projection'), exact(projection)),
    projection === null || between === null ? null : element('div', { class: 'hint' }, between),
    required === null ? null : row(say('required'), exact(required)),
  ];
}

const row = (label: string, amount: string): HTMLElement =>
  element('div', {}, element('dt', {}, label), element('dd', {}, amount));
