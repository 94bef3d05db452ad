import type { App } from '../../app';
import { type Field, lineInput, textField } from '../../dom/field';
import { setText, type TextAnswer } from '../draft/edit';
import type { Part } from '../part';
import type { Path } from '../path';
import { sentenceField } from './sentence-field';

/** Last year's revenue, the growth, and the sentence they make. */
export function goalPart(app: App, path: Path): Part {
  const { say } = app.speech;
  const sentence = sentenceField(app, path);
  const figure = (answer: TextAnswer, label: string, hint?: string): Field =>
    figureField(path, answer, label, hint, sentence.refresh);
  const revenue = figure('lastYear', say('revenueQuestion'));
  const growth = figure('growth', say('growthQuestion'));
  const stretch = figure('stretch', say('stretchQuestion'), say('stretchHint'));
  revenue.input.setAttribute('data-first', '');
  return {
    title: say('goalTitle'),
    body: [revenue.node, growth.node, stretch.node, sentence.node],
    fields: () => [revenue, growth, stretch, sentence.field],
    primary: say('next'),
    onward: async () => path.goTo(4),
  };
}

function figureField(
  path: Path,
  answer: TextAnswer,
  label: string,
  hint: string | undefined,
  onChange: () => void,
): Field {
  const input = lineInput(path.draft[answer], (value) => {
    path.edit((draft) => setText(draft, answer, value));
    onChange();
  });
  input.inputMode = 'decimal';
  return textField(hint ? { path: answer, label, input, hint } : { path: answer, label, input });
}
