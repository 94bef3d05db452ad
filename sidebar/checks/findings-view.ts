import type { CheckReport } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import {
  groupFindings,
  type Said,
  type SeverityGroup,
  type Trouble,
  type TroubledTab,
} from './group-findings';
import type { WordKey } from '../words/en';
import { placeButton } from './place-button';
import { severityWords } from './severity-words';

/** Shown at once in a tab under one cure; the others unfold. */
const SENTENCES_SHOWN = 4;
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

function troubleItem(app: App, planId: string, { fix, said }: Trouble): HTMLElement {
  const failure = element('div', { class: 'trouble' });
  const sentences = said.map((one) => sentence(app, planId, one, failure));
  return element(
    'li',
    {},
    ...firstOf(app, sentences, SENTENCES_SHOWN, 'moreFindings'),
    element('p', { class: 'hint' }, fix),
    failure,
  );
}

function sentence(app: App, planId: string, { message, places }: Said, failure: HTMLElement): HTMLElement {
  const buttons = places.map((place) => placeButton(app, planId, place, failure));
  const where = element('div', { class: 'places' }, ...firstOf(app, buttons, PLACES_SHOWN, 'morePlaces'));
  return element('div', {}, element('p', { class: 'message' }, message), where);
}

/** The first ones, the others folded under how many they are. */
function firstOf(
  { speech }: App,
  nodes: readonly HTMLElement[],
  shown: number,
  more: WordKey,
): readonly HTMLElement[] {
  const others = nodes.slice(shown);
  if (others.length === 0) return nodes;
  const summary = element('summary', {}, speech.count(more, others.length));
  const list = element('div', { class: 'places' }, ...others);
  return [...nodes.slice(0, shown), element('details', { class: 'others' }, summary, list)];
}
