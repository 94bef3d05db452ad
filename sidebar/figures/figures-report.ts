import type { RollUpReport } from '../../src/contract';
import type { App } from '../app';
import { button, element } from '../dom/element';
import { line, notice } from '../dom/notice';
import type { FiguresOffers } from './figures-panel';
import { figuresTable } from './figures-table';

/** The figures of one cut, with what a reader must know to trust them. */
export function figuresReport(app: App, report: RollUpReport, offers: FiguresOffers | null): HTMLElement {
  const { say, day } = app.speech;
  if (report.lines.length === 0) return notice('plain', line(say('nobody')));
  const caption = say('metricAt', { metric: report.metric, day: day(report.referenceDay) });
  return element(
    'div',
    {},
    report.total.actual === null ? noSales(app, offers && offers.addSales) : null,
    report.stale ? notice('warning', line(say('stale'))) : null,
    figuresTable(app, report, caption),
    ...leftNote(app, report).map(hint),
    shareAgain(report, offers),
    ...footnotes(app, report).map(hint),
  );
}

function noSales(app: App, addSales: (() => void) | null): HTMLElement {
  const { say } = app.speech;
  const add = addSales ? button(say('addSales'), 'plain', addSales) : null;
  return notice('plain', line(say('noSales')), add);
}

const hint = (text: string): HTMLElement => element('p', { class: 'hint' }, text);

function footnotes(app: App, report: RollUpReport): readonly string[] {
  const { say, count } = app.speech;
  const units = report.currency ? say('amountsIn', { currency: report.currency }) : say('amountsPlain');
  const ignored = report.ignoredLines > 0 ? [count('ignoredLines', report.ignoredLines)] : [];
  return [units, ...ignored];
}

/** What is left, or was given too much, is a press away from being shared. */
function shareAgain({ leftToShare }: RollUpReport, offers: FiguresOffers | null): HTMLElement | null {
  if (!offers || leftToShare === null || leftToShare === 0) return null;
  return element('p', {}, offers.share(leftToShare > 0 ? 'shareRest' : 'shareExcess'));
}

/** Nothing is said without a target to share. */
function leftNote(app: App, { leftToShare, currency }: RollUpReport): readonly string[] {
  const { say, money } = app.speech;
  if (leftToShare === null) return [];
  if (leftToShare === 0) return [say('allShared')];
  const amount = money(Math.abs(leftToShare), currency);
  return [say(leftToShare > 0 ? 'leftToShare' : 'sharedTooMuch', { amount })];
}
