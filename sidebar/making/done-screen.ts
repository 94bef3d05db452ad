import type { VerifyReport } from '../../src/contract';
import type { App } from '../app';
import { button, element } from '../dom/element';
import { heading, line, notice } from '../dom/notice';
import { title } from '../dom/title';
import { showSales } from '../first/sales-screen';
import type { Outcome } from './build-run';
import type { Making } from './build-screen';

type Built = Extract<Outcome, { readonly kind: 'built' }>;

/** A clear end: what was made, what was left alone, and whether every formula calculates. */
export function showDone(app: App, { report, check }: Built, { demo, fiscalStart }: Making): void {
  const onward = (): void => (demo ? app.home() : showSales(app, { plan: report.plan, fiscalStart }));
  app.show(() => {
    const { say, count } = app.speech;
    const tabs = count('tabsCount', report.visible);
    const good = notice('good', line(say('planCreated', { tabs })));
    const next = button(say(demo ? 'exploreExample' : 'next'), 'primary', onward);
    const footer = element('div', { class: 'footer' }, next);
    return element('div', { class: 'screen' }, title(say('doneTitle')), good, checkNote(app, check), footer);
  });
}

const CELLS_SHOWN = 5;

/** Nothing is said of a check that could not run. */
function checkNote(app: App, check: VerifyReport | null): HTMLElement | null {
  const { say, count } = app.speech;
  if (!check) return null;
  if (!check.probe) return notice('warning', line(say('checkedProbe')));
  if (check.errors.length === 0) return element('p', { class: 'hint' }, say('checkedFine'));
  const cells = check.errors
    .slice(0, CELLS_SHOWN)
    .map(({ tab, cell, value }) => element('li', {}, [tab, cell, value].join(' · ')));
  return notice('warning', heading(count('checkedErrors', check.errors.length)), element('ul', {}, ...cells));
}
