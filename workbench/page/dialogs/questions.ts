import type { Answer, Question } from '../../runtime/services/ui/window';
import type { Say } from '../words';
import { ask } from './dialog';

/** The button pressed for "yes", and for "no", for each set of buttons a script may offer. */
const YES = ['YES', 'OK'];
const NO = ['NO', 'CANCEL'];

/**
 * Answers a script's question at once: the script waits for it.
 *
 * A message with nothing to decide is shown in the page's own dialog. Only the browser's dialogs can hold a
 * running script, so a real question uses those, and says in words what their two buttons mean.
 */
export function answerInPage(question: Question, say: Say): Answer {
  if (question.asksText) return answerText(question, say);
  if (question.buttons.length > 1) return { button: decide(question, say) };
  void ask(question.title || say('information'), question.prompt, [{ id: 'ok', label: say('ok') }]);
  return { button: question.buttons[0] ?? 'OK' };
}

function answerText(question: Question, say: Say): Answer {
  const text = window.prompt(wording(question, say));
  return text === null ? { button: refusing(question) } : { button: accepting(question), text };
}

function decide(question: Question, say: Say): string {
  return window.confirm(wording(question, say)) ? accepting(question) : refusing(question);
}

const accepting = ({ buttons }: Question) => YES.find((name) => buttons.includes(name)) ?? 'CLOSE';
const refusing = ({ buttons }: Question) => NO.find((name) => buttons.includes(name)) ?? 'CLOSE';

function wording(question: Question, say: Say): string {
  const parts = [question.title, question.prompt];
  if (question.buttons.includes('YES')) parts.push(say('yesNoHint'));
  return parts.filter(Boolean).join('\n\n');
}
