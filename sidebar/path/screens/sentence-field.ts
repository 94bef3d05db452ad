import type { Answers } from '../../../src/contract';
import type { App } from '../../app';
import { button, element } from '../../dom/element';
import { type Field, linesInput, textField } from '../../dom/field';
import { answersOf } from '../draft/answers';
import { setText } from '../draft/edit';
import { problemsOf } from '../problems';
import type { Path } from '../path';
import { latestOnly } from '../latest-only';
import { verdictView } from '../preview/verdict-view';

export interface SentenceField {
  readonly node: HTMLElement;
  readonly field: Field;
  /** Asks for the sentence and its verdict again, once the reader stops typing. */
  readonly refresh: () => void;
}

/** The target in one sentence, as it will be written, editable, with its SMART verdict below. */
export function sentenceField(app: App, path: Path): SentenceField {
  const { say } = app.speech;
  const write = (text: string): void => path.edit((draft) => setText(draft, 'statement', text));
  const input = linesInput(path.draft.statement, 4, (text) => {
    write(text);
    ask();
  });
  const field = textField({
    path: 'statement',
    label: say('sentenceLabel'),
    input,
    hint: say('sentenceHint'),
  });
  const verdict = element('div', { class: 'preview', 'aria-live': 'polite' });
  const suggest = button(say('sentenceReset'), 'link', () => {
    write('');
    ask();
  });

  const show = (answer: Answers['smart'] | null): void => {
    if (answer && path.draft.statement === '') input.value = answer.statement;
    suggest.hidden = path.draft.statement === '';
    verdict.replaceChildren(answer ? verdictView(app, answer) : say('sentenceWaiting'));
  };
  const ask = latestOnly(() => askVerdict(app, path), show);
  show(null);
  ask();
  return { node: element('div', {}, field.node, suggest, verdict), field, refresh: ask };
}

/** Null until the figures can be read, and when the server has nothing to say: the sentence is a help, not a gate. */
async function askVerdict(app: App, path: Path): Promise<Answers['smart'] | null> {
  const { language } = app.speech;
  if (problemsOf(path.draft, 3, language).length > 0) return null;
  return app.server.ask('smart', { answers: answersOf(app.state, path.draft, language) }).catch(() => null);
}
