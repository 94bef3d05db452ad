import type { App } from '../../app';
import { radioField } from '../../dom/choice';
import { element } from '../../dom/element';
import type { Field } from '../../dom/field';
import { answersOf } from '../draft/answers';
import type { TabChoice } from '../draft/draft';
import { chooseTabs } from '../draft/edit';
import { makePlan } from '../make-plan';
import type { Part } from '../part';
import type { Path } from '../path';
import { styleOf } from '../tabs-to-come';
import { summaryList } from './summary-list';
import { tickTabs } from './tick-tabs';

/** Everything said so far, the tabs to make, and the button that makes them. */
export function summaryPart(app: App, path: Path): Part {
  const { say, language } = app.speech;
  const ticks = element('div');
  const redraw = (): void => {
    ticks.replaceChildren(...(path.draft.tabChoice === 'own' ? [tickTabs(app, path)] : []));
  };
  const tabs = tabsField(app, path, redraw);
  redraw();
  return {
    title: say('summaryTitle'),
    body: [summaryList(app, path), tabs.node, ticks],
    fields: () => [tabs],
    primary: say('createPlan'),
    onward: () => makePlan(app, path, answersOf(path.draft, language)),
  };
}

const CHOICES: readonly TabChoice[] = ['essential', 'complete', 'own'];

function tabsField(app: App, path: Path, onChange: () => void): Field {
  const { say, count } = app.speech;
  const style = styleOf(app.state, path.draft.style);
  const essential = style?.essential ?? [];
  const options = [
    { value: 'essential', label: say('tabsEssential'), hint: count('tabsEssentialHint', essential.length) },
    { value: 'complete', label: say('tabsComplete'), hint: say('tabsCompleteHint') },
    { value: 'own', label: say('tabsOwn') },
  ];
  const choose = (value: string): void => {
    const choice = CHOICES.find((one) => one === value) ?? 'essential';
    path.edit((draft) => chooseTabs(draft, choice, essential));
    onChange();
  };
  return radioField({ path: 'tabs', legend: say('tabsQuestion'), options }, path.draft.tabChoice, choose);
}
