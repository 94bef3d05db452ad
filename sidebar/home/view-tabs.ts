import type { App } from '../app';
import { button, element } from '../dom/element';
import type { WordKey } from '../words/en';
import { type View, VIEWS } from './views';

const LABELS: Readonly<Record<View, WordKey>> = {
  figures: 'viewFigures',
  tabs: 'viewTabs',
  checks: 'viewChecks',
  finance: 'viewFinance',
  help: 'viewHelp',
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** A row of tabs, moved through with the arrow keys as the ARIA pattern asks. */
export function viewTabs(app: App, chosen: View, onChoose: (view: View) => void): HTMLElement {
  const tabs = VIEWS.map((view) => viewTab(app, view, () => choose(view)));
  const mark = (view: View): void => {
    for (const [index, tab] of tabs.entries()) select(tab, VIEWS[index] === view);
  };
  const choose = (view: View): void => {
    mark(view);
    onChoose(view);
  };
  mark(chosen);
  const row = element(
    'div',
    { class: 'views', role: 'tablist', 'aria-label': app.speech.say('planViews') },
    ...tabs,
  );
  row.addEventListener('keydown', (event) => moveFocus(tabs, event));
  return row;
}

function viewTab(app: App, view: View, onClick: () => void): HTMLButtonElement {
  const tab = button(app.speech.say(LABELS[view]), 'link', onClick);
  tab.id = 'view-' + view;
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', 'panel');
  return tab;
}

function select(tab: HTMLElement, selected: boolean): void {
  tab.setAttribute('aria-selected', String(selected));
  tab.tabIndex = selected ? 0 : -1;
}

function moveFocus(tabs: readonly HTMLElement[], event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const here = tabs.findIndex((tab) => tab === document.activeElement);
  const next = tabs[(here + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}
