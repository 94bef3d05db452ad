import type { App } from '../app';
import { element } from '../dom/element';
import { heading, line, notice } from '../dom/notice';
import { checkCounts, totalOf } from './check-counts';
import { findingsView } from './findings-view';
import type { CheckRun } from './last-checks';

/** What the last run found: how many, then each with its cure and its places. */
export function checksReport(app: App, planId: string, { report, at }: CheckRun): HTMLElement {
  const { say, time } = app.speech;
  const when = element('p', { class: 'hint' }, say('checkedAt', { time: time(at) }));
  if (totalOf(report.counts) === 0) {
    return element('div', {}, notice('good', heading(say('nothingToFix')), line(say('allInOrder'))), when);
  }
  return element(
    'div',
    {},
    checkCounts(app.speech, report.counts),
    when,
    ...findingsView(app, planId, report),
    leftOut(app, report.findings.length, totalOf(report.counts)),
  );
}

function leftOut({ speech }: App, shown: number, found: number): HTMLElement | null {
  if (shown >= found) return null;
  return notice(
    'plain',
    line(speech.say('onlyFirst', { shown: speech.whole(shown), all: speech.whole(found) })),
  );
}
