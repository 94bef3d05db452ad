import type { PlanSummary, RollUpReport } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { textField } from '../dom/field';
import { selectInput } from '../dom/select';
import type { WordKey } from '../words/en';
import { cutWords } from './cut-words';
import { type Choices, cutsOf } from './figures-query';
import { windowNamed, windowOptions } from './window-options';

/** What people choose from, and what hears of it. */
export interface ChoosingFigures {
  readonly plan: PlanSummary;
  readonly report: RollUpReport;
  /** As they stand. */
  readonly choices: () => Choices;
  readonly onChoose: (next: Choices) => void;
}

/** What the figures are seen by: four short lists, two by two. */
export function figuresChoices(app: App, choosing: ChoosingFigures): HTMLElement {
  const { report, choices, onChoose } = choosing;
  const choose = (change: Partial<Choices>): void => onChoose({ ...choices(), ...change });
  const { say } = app.speech;
  const windows = selectInput(windowOptions(app.speech, report.start), choices().window, (value) =>
    choose({ window: windowNamed(value) }),
  );
  return element(
    'div',
    { class: 'choices' },
    ...cutFields(app, choosing),
    field('window', say('window'), windows),
    metricField(app, report, choose),
  );
}

const field = (path: string, label: string, input: HTMLSelectElement): HTMLElement =>
  textField({ path: 'figures.' + path, label, input }).node;

/** The two cuts: one crossed with itself is a single one. */
function cutFields(app: App, { plan, choices, onChoose }: ChoosingFigures): readonly HTMLElement[] {
  const say = (key: WordKey): string => app.speech.say(key);
  const cuts = cutsOf(plan).map((cut) => ({ value: cut, label: say(cutWords[cut]) }));
  const named = (value: string) => cuts.find((cut) => cut.value === value)?.value ?? null;
  const choose = (): void => {
    const axis = named(first.value) ?? choices().axis;
    if (second.value === axis) second.value = '';
    onChoose({ ...choices(), axis, across: named(second.value) });
  };
  const none = { value: '', label: say('crossedNone') };
  const first = selectInput(cuts, choices().axis, choose);
  const second = selectInput([none, ...cuts], choices().across ?? '', choose);
  return [field('axis', say('viewBy'), first), field('across', say('crossedWith'), second)];
}

/** A plan that follows one metric has none to choose. */
function metricField(
  app: App,
  report: RollUpReport,
  choose: (change: Partial<Choices>) => void,
): HTMLElement | null {
  if (report.metrics.length < 2) return null;
  const options = report.metrics.map((metric) => ({ value: metric, label: metric }));
  const input = selectInput(options, report.metric, (metric) => choose({ metric }));
  return field('metric', app.speech.say('metric'), input);
}
