import type { CheckReport } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { groupFindings, type SeverityGroup, type Trouble, type TroubledTab } from './group-findings';
import { placeButton } from './place-button';
import { severityWords } from './severity-words';

/** Places shown at once; the others unfold. */
const PLACES_SHOWN = 6;

/** What was found, a fold a severity, the most severe one open. */
export function findingsView(app: App, planId: string, report: CheckReport): readonly HTMLElement[] {
  return groupFindings(report).map((group, index) => severityFold(app, planId, report, group, index === 0));
}

function severityFold(
  app: App,
  planId: string,
  { counts }: CheckReport,
  { severity, tabs }: SeverityGroup,
  open: boolean,
): HTMLElement {
  const { say, whole } = app.speech;
  const count = element('span', { class: 'tag found-' + severity }, whole(counts[severity]));
  const summary = element('summary', {}, say(severityWords[severity].title), ' ', count);
  const sections = tabs.map((group) => tabSection(app, planId, group));
  return element('details', { class: 'fold findings', open }, summary, ...sections);
}

function tabSection(app: App, planId: string, { tab, troubles }: TroubledTab): HTMLElement {
  const items = troubles.map((trouble) => troubleItem(app, planId, trouble));
  return element('section', {}, element('h3', {}, tab), element('ul', {}, ...items));
}

function troubleItem(app: App, planId: string, { message, fix, places }: Trouble): HTMLElement {
  const failure = element('div', { class: 'trouble' });
  const buttons = places.map((place) => placeButton(app, planId, place, failure));
  const [shown, others] = [buttons.slice(0, PLACES_SHOWN), buttons.slice(PLACES_SHOWN)];
  return element(
    'li',
    {},
    element('p', { class: 'message' }, message),
    element('p', { class: 'hint' }, fix),
    element('div', { class: 'places' }, ...shown),
    others.length > 0 ? moreOf(app, others) : null,
    failure,
  );
}

function moreOf({ speech }: App, others: readonly HTMLElement[]): HTMLElement {
  const summary = element('summary', {}, speech.count('morePlaces', others.length));
  return element('details', { class: 'others' }, summary, element('div', { class: 'places' }, ...others));
}
