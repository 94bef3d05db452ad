import type { SharingMetric, WeightChoice } from '../../src/contract';
import type { App } from '../app';
import { compactField } from '../dom/compact-field';
import { element } from '../dom/element';
import { lineInput, textField } from '../dom/field';
import { selectInput } from '../dom/select';
import type { Kept } from '../upkeep/kept';
import type { WordKey } from '../words/en';
import { redrawn } from './redrawn';
import { weightsFor, type ShareDraft } from './draft';

const WORDS: Readonly<Record<WeightChoice, WordKey>> = {
  history: 'weightHistory',
  two_years: 'weightTwoYears',
  reference: 'weightReference',
  equal: 'weightEqual',
  typed: 'weightTyped',
};

/** What members are weighed by: only what the plan has something for. */
export function weightsFields(app: App, metric: SharingMetric, draft: Kept<ShareDraft>): HTMLElement {
  const years = redrawn(() => (draft.now.weights === 'two_years' ? yearFields(app, draft) : []));
  const offered = weightsFor(metric);
  const options = offered.map((value) => ({ value, label: app.speech.say(WORDS[value]) }));
  const input = selectInput(options, draft.now.weights, (value) => {
    const weights = offered.find((one) => one === value);
    if (weights) draft.change({ weights });
    years.redraw();
  });
  const field = textField({ path: 'weights', label: app.speech.say('weightsQuestion'), input });
  return element('div', {}, field.node, years.node);
}

/** How much each of the two years counts. */
function yearFields(app: App, draft: Kept<ShareDraft>): readonly HTMLElement[] {
  const [last, before] = draft.now.years;
  const first = lineInput(last, (text) => draft.change({ years: [text, draft.now.years[1]] }));
  const second = lineInput(before, (text) => draft.change({ years: [draft.now.years[0], text] }));
  return [
    compactField({ path: 'years.0', label: app.speech.say('yearLast'), input: first }).node,
    compactField({ path: 'years.1', label: app.speech.say('yearBefore'), input: second }).node,
  ];
}
