import type { FiguresQuery, RollUpReport } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';
import { button, element } from '../dom/element';
import { line, notice } from '../dom/notice';
import type { Speech } from '../words/speech';
import { crossedList } from './crossed-list';
import { cutWords } from './cut-words';
import type { FiguresOffers } from './figures-offers';
import { figuresTable } from './figures-table';
import { footnotes, leftNote } from './footnotes';
import { windowOptions } from './window-options';

/** The figures shown, and what was asked to have them. */
export interface ShownFigures {
  readonly query: FiguresQuery;
  readonly report: RollUpReport;
}

/** The figures of one cut, with what a reader must know to trust them. */
export function figuresReport(app: App, shown: ShownFigures, offers: FiguresOffers | null): HTMLElement {
  const { say } = app.speech;
  const { report } = shown;
  if (report.lines.length === 0) return notice('plain', line(say('nobody')));
  return element(
    'div',
    {},
    report.total.actual === null ? noSales(app, offers && offers.addSales) : null,
    report.stale ? notice('warning', line(say('stale'))) : null,
    report.additive ? null : notice('plain', line(say('notAdditive', { metric: report.metric }))),
    table(app, shown),
    ...leftNote(app, report).map(hint),
    shareAgain(report, offers),
    ...footnotes(app, report).map(hint),
    report.additive ? viewButton(app, shown) : null,
  );
}

function table(app: App, shown: ShownFigures): HTMLElement {
  const { say } = app.speech;
  const { report } = shown;
  const caption = captionOf(app.speech, report);
  if (report.crossed && report.additive) return crossedList(app, shown, caption);
  const { axis, lines, total } = report;
  return figuresTable(app, shown, { caption, who: say(cutWords[axis]), lines, total, within: null });
}

/** The metric, the period when it is not the whole year, and the day of the figures. */
function captionOf(speech: Speech, { metric, window, start, referenceDay }: RollUpReport): string {
  const day = speech.day(referenceDay);
  if (window === 'year') return speech.say('metricAt', { metric, day });
  const named = windowOptions(speech, start).find(({ value }) => value === window)?.label ?? '';
  return speech.say('metricIn', { metric, window: named, day });
}

function noSales(app: App, addSales: (() => void) | null): HTMLElement {
  const { say } = app.speech;
  const add = addSales ? button(say('addSales'), 'plain', addSales) : null;
  return notice('plain', line(say('noSales')), add);
}

/** The same figures in a tab, with a chart, to print or to send. */
function viewButton(app: App, { query }: ShownFigures): HTMLElement {
  const { say } = app.speech;
  return action(app, say('toTab'), 'plain', async () => {
    const { name, isNew } = await app.server.ask('roll-up-tab', query);
    app.announce(say(isNew ? 'viewMade' : 'viewRenewed', { name }));
  });
}

const hint = (text: string): HTMLElement => element('p', { class: 'hint' }, text);

/** What is left, or was given too much, is a press away from being shared. */
function shareAgain({ leftToShare }: RollUpReport, offers: FiguresOffers | null): HTMLElement | null {
  if (!offers || leftToShare === null || leftToShare === 0) return null;
  return element('p', {}, offers.share(leftToShare > 0 ? 'shareRest' : 'shareExcess'));
}
