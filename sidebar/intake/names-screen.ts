import type { ImportPreview, NameQuestion } from '../../src/contract';
import { NAMED_FIELDS, type NamedField } from '../../src/core/intake/columns/field';
import { button, element, submit } from '../dom/element';
import { heading, line } from '../dom/notice';
import { groupWords } from '../path/group-words';
import { formTask } from '../upkeep/form-task';
import { taskScreen, type TaskParts } from '../upkeep/task-screen';
import { showColumns } from './columns-screen';
import type { Import, ReadImport } from './draft';
import { type Answer, type Answers, answerTo, questionKey } from './name-answers';
import { type NameField, nameField } from './name-field';
import { previewNamed } from './preview-screen';

/** Names beyond which one press answers for a whole list. */
const MANY = 3;

/** A name people were never asked about. */
export function hasOpenQuestion({ questions }: ImportPreview, answers: Answers): boolean {
  return questions.some(
    (question) => question.remembered === undefined && !answers.has(questionKey(question)),
  );
}

/** Asks, once a name, who those are that stand in no list of the plan. */
export function showNames(of: Import, read: ReadImport, seen: ImportPreview): void {
  const { app } = of;
  const back = (): void => showColumns(of, read);
  app.show(() => taskScreen(app, app.speech.say('importNamesTitle'), back, namesForm(of, read, seen)));
}

function namesForm(of: Import, read: ReadImport, seen: ImportPreview): TaskParts {
  const { app, typed } = of;
  const { say } = app.speech;
  const fields = seen.questions.map((question) => nameField(of, seen, question));
  const sections = NAMED_FIELDS.map((list) => listSection(of, list, fields));
  const form = [line(say('importNamesIntro')), ...sections, rememberedFold(of, fields)];
  return formTask(app, submit(say('next')), form, () => {
    const missing = fields.find(({ question }) => answerTo(question, typed.now.answers) === null);
    missing?.field.complain(say('importChooseMissing'));
    missing?.field.input.focus();
    if (missing) return null;
    keepAnswers(of, seen);
    return () => previewNamed(of, read, seen);
  });
}

/** What was proposed and left as it is, is an answer too. */
function keepAnswers({ typed }: Import, { questions }: ImportPreview): void {
  const answers = new Map(typed.now.answers);
  for (const question of questions) {
    const answer = answerTo(question, answers);
    if (answer) answers.set(questionKey(question), answer);
  }
  typed.change({ answers });
}

function listSection(of: Import, list: NamedField, all: readonly NameField[]): HTMLElement | null {
  const { say } = of.app.speech;
  const fields = all.filter(({ question }) => question.list === list && question.remembered === undefined);
  if (fields.length === 0) return null;
  const nodes = fields.map(({ field }) => field.node);
  const quick = fields.length > MANY ? quickAnswers(of, fields) : null;
  return element('section', {}, heading(say(groupWords[list].title)), quick, ...nodes);
}

function quickAnswers({ app }: Import, fields: readonly NameField[]): HTMLElement {
  const { say } = app.speech;
  const plain = fields.filter(({ question }) => question.near.length === 0);
  const setAll = (answer: Answer, suits: (question: NameQuestion) => boolean) => (): void => {
    for (const { question, answer: give } of plain) if (suits(question)) give(answer);
  };
  return element(
    'p',
    { class: 'quick' },
    button(
      say('importAddAll'),
      'link',
      setAll({ kind: 'add' }, ({ canAdd }) => canAdd),
    ),
    button(
      say('importAddNone'),
      'link',
      setAll({ kind: 'nobody' }, () => true),
    ),
  );
}

/** Answered at another import: kept out of the way, and open to change. */
function rememberedFold({ app }: Import, all: readonly NameField[]): HTMLElement | null {
  const fields = all.filter(({ question }) => question.remembered !== undefined);
  if (fields.length === 0) return null;
  const summary = element('summary', {}, app.speech.count('importRemembered', fields.length));
  return element('details', { class: 'fold' }, summary, ...fields.map(({ field }) => field.node));
}
