import type { PlanSummary, RollUpReport, WindowKey } from '../../src/contract';
import { WINDOW_KEYS } from '../../src/core/objectives/window';
import type { App } from '../app';
import { element } from '../dom/element';
import { textField } from '../dom/field';
import { selectInput } from '../dom/select';
import type { Speech } from '../words/speech';
import { cutWords } from './cut-words';
import { type Choices, cutsOf } from './figures-query';

type Option = Parameters<typeof selectInput>[0][number];

/** What the figures are seen by: four short lists, two by two. */
export function figuresChoices(
  app: App,
  plan: PlanSummary,
  report: RollUpReport,
  choices: () => Choices,
  onChoose: (next: Choices) => void,
): HTMLElement {
  const { say } = app.speech;
  const pick = (
    path: string,
    label: string,
    options: readonly Option[],
    chosen: string,
    change: (value: string) => Partial<Choices>,
  ) => {
    const choose = (value: string): void => onChoose({ ...choices(), ...change(value) });
    return textField({ path: 'figures.' + path, label, input: selectInput(options, chosen, choose) }).node;
  };
  const cuts = cutsOf(plan).map((cut) => ({ value: cut as string, label: say(cutWords[cut]) }));
  const { axis, across, window } = choices();
  const cutNamed = (value: string) => cutsOf(plan).find((cut) => cut === value);
  const metrics = report.metrics.map((metric) => ({ value: metric, label: metric }));
  return element(
    'div',
    { class: 'choices' },
    pick('axis', say('viewBy'), cuts, axis, (value) => ({ axis: cutNamed(value) ?? axis })),
    pick(
      'across',
      say('crossedWith'),
      [{ value: '', label: say('crossedNone') }, ...cuts],
      across ?? '',
      (value) => ({
        across: cutNamed(value) ?? null,
      }),
    ),
    pick('window', say('window'), windowOptions(app.speech, report.start), window, (value) => ({
      window: windowNamed(value),
    })),
    metrics.length > 1
      ? pick('metric', say('metric'), metrics, report.metric, (value) => ({ metric: value }))
      : null,
  );
}

const windowNamed = (value: string): WindowKey => WINDOW_KEYS.find((key) => key === value) ?? 'year';

/** Months are named from the first one of the plan, and quarters by their months. */
function windowOptions({ say, month }: Speech, start: string): readonly Option[] {
  const first = Number(start.slice(5, 7)) - 1;
  const named = (rank: number): string => month((first + rank) % 12);
  return WINDOW_KEYS.map((value) => {
    if (value === 'year') return { value, label: say('windowYear') };
    if (value === 'to_date') return { value, label: say('windowToDate') };
    const rank = Number(value.slice(1)) - 1;
    if (value.startsWith('m')) return { value, label: named(rank) };
    const ends = { n: rank + 1, from: named(rank * 3), to: named(rank * 3 + 2) };
    return { value, label: say('windowQuarter', ends) };
  });
}
