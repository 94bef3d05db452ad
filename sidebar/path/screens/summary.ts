import type { App } from '../../app';
import { element } from '../../dom/element';
import { heading } from '../../dom/notice';
import { answersOf } from '../draft/answers';
import { makePlan } from '../make-plan';
import { savedMixOf } from '../mix/mix-tabs';
import { saveMix } from '../mix/save-mix';
import type { Part } from '../part';
import type { Path } from '../path';
import { summaryList } from './summary-list';
import { tabsField } from './tabs-field';
import { tickTabs } from './tick-tabs';

/** Everything said so far, the tabs to make, and the button that makes them. */
export function summaryPart(app: App, path: Path): Part {
  const { say, language } = app.speech;
  const choice = element('div');
  const redraw = (): void => choice.replaceChildren(...chosen(app, path));
  const tabs = tabsField(app, path, redraw);
  const saved = savedMixOf(path.draft);
  redraw();
  return {
    title: say('summaryTitle'),
    body: [
      summaryList(app, path),
      saved ? heading(say('mixSavedTabs', { name: saved.name })) : tabs.node,
      choice,
    ],
    fields: () => [tabs],
    primary: say('createPlan'),
    onward: () => makePlan(app, path, answersOf(app.state, path.draft, language)),
  };
}

/** Tabs to tick one by one, and the way to keep a choice of one's own for other plans. */
function chosen(app: App, path: Path): readonly HTMLElement[] {
  const { composed, tabChoice } = path.draft;
  const isOwn = tabChoice === 'own';
  const ticks = isOwn ? [tickTabs(app, path)] : [];
  return composed || isOwn ? [...ticks, saveMix(app, path)] : ticks;
}
