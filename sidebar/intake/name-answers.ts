import type { ImportPreview, NameQuestion } from '../../src/contract';
import { nameKey } from '../../src/core/intake/name-key';
import { NAMED_FIELDS, type NamedField } from '../../src/core/intake/columns/field';
import type { NameChoice } from '../../src/core/intake/names/choice';

/** What a name is: one of the plan (or of the source, to be added), a new one, or nobody's. */
export type Answer =
  { readonly kind: 'same'; readonly member: string } | { readonly kind: 'add' } | { readonly kind: 'nobody' };

export type Answers = ReadonlyMap<string, Answer>;

export const questionKey = ({ list, name }: Pick<NameQuestion, 'list' | 'name'>): string =>
  `${list} ${nameKey(name)}`;

/** What stands before people answer: what they said at another import, else what is proposed. */
function proposedTo({ remembered, proposed }: NameQuestion): Answer | null {
  if (remembered === null) return { kind: 'nobody' };
  if (remembered !== undefined) return { kind: 'same', member: remembered };
  return proposed && { kind: proposed };
}

/** The answer to a question so far; null while there is none. */
export function answerTo(question: NameQuestion, answers: Answers): Answer | null {
  return answers.get(questionKey(question)) ?? proposedTo(question);
}

/** Names people said to add, by list. */
export function namesToAdd(
  { questions }: ImportPreview,
  answers: Answers,
): readonly { readonly list: NamedField; readonly names: readonly string[] }[] {
  const isAdded = (question: NameQuestion) => answerTo(question, answers)?.kind === 'add';
  const lists = NAMED_FIELDS.map((list) => ({
    list,
    names: questions
      .filter((question) => question.list === list && isAdded(question))
      .map(({ name }) => name),
  }));
  return lists.filter(({ names }) => names.length > 0);
}

/** What a name is in the end: one that is the same as another of the source is what that one is. */
function settled(
  question: NameQuestion,
  questions: readonly NameQuestion[],
  answers: Answers,
): Answer | null {
  const answer = answerTo(question, answers);
  if (answer?.kind !== 'same') return answer;
  const key = questionKey({ list: question.list, name: answer.member });
  const other = questions.find((one) => one !== question && questionKey(one) === key);
  const its = other ? settled(other, questions, answers) : null;
  return its === null || its.kind === 'add' ? answer : its;
}

/** What the server is told: a name added is itself. */
export function choicesOf({ questions }: ImportPreview, answers: Answers): readonly NameChoice[] {
  return questions.flatMap((question): NameChoice[] => {
    const { list, name } = question;
    const answer = settled(question, questions, answers);
    if (answer === null) return [];
    if (answer.kind === 'nobody') return [{ list, name, member: null }];
    return [{ list, name, member: answer.kind === 'same' ? answer.member : name }];
  });
}
