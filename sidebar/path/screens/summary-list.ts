import type { App } from '../../app';
import { fromMinor } from '../../../src/core/money';
import { button, element } from '../../dom/element';
import type { WordKey } from '../../words/en';
import { namesOf } from '../draft/names';
import { groupWords } from '../group-words';
import type { Path } from '../path';
import { periodOf } from '../preview/period';
import { goalOf } from '../preview/goal';

interface Line {
  readonly label: WordKey;
  readonly value: string;
  /** Where it can be changed. */
  readonly screen: number;
}

/** What the plan will be about, each line with the way back to it. */
export function summaryList(app: App, path: Path): HTMLElement {
  const { draft } = path;
  const lines: readonly Line[] = [
    { label: 'summaryCompany', value: draft.company, screen: 2 },
    { label: 'summaryPeriod', value: capital(periodOf(app.speech, draft.fiscalStart)), screen: 2 },
    { label: 'summaryGoal', value: goalText(app, path), screen: 3 },
    { label: 'summaryWho', value: whoText(app, path), screen: 4 },
  ];
  return element('dl', { class: 'summary' }, ...lines.map((line) => row(app, path, line)));
}

function row(app: App, path: Path, { label, value, screen }: Line): HTMLElement {
  const { say } = app.speech;
  const edit = button(say('edit'), 'link', () => path.goTo(screen));
  edit.setAttribute('aria-label', say('editWhat', { what: say(label) }));
  return element('div', {}, element('dt', {}, say(label)), element('dd', {}, value), edit);
}

function goalText(app: App, path: Path): string {
  const { say, money, percent, language } = app.speech;
  const goal = goalOf(path.draft, language);
  if (!goal) return '';
  const amount = (minor: number): string => money(fromMinor(minor), path.draft.currency);
  const growth = (goal.growth < 0 ? '' : '+') + percent(goal.growth);
  return capital(say('summaryGoalValue', { base: amount(goal.base), target: amount(goal.target), growth }));
}

function whoText(app: App, path: Path): string {
  const { draft } = path;
  return draft.followed
    .map((axis) => app.speech.count(groupWords[axis].count, namesOf(draft, axis).length))
    .join(', ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
