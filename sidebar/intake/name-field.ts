import type { ImportPreview, NameQuestion } from '../../src/contract';
import { type Field, textField } from '../dom/field';
import { selectInput } from '../dom/select';
import type { Speech } from '../words/speech';
import type { Import } from './draft';
import { type Answer, answerTo, questionKey } from './name-answers';

/** A question on a name, and the way to answer it from outside. */
export interface NameField {
  readonly question: NameQuestion;
  readonly field: Field;
  readonly answer: (answer: Answer) => void;
}

interface AnswerOption {
  readonly value: string;
  readonly label: string;
  readonly answer: Answer | null;
}

const SAME = 'same ';

const valueOf = (answer: Answer | null): string => {
  if (answer === null) return '';
  return answer.kind === 'same' ? SAME + answer.member : answer.kind;
};

function option(label: string, answer: Answer | null): AnswerOption {
  return { value: valueOf(answer), label, answer };
}

/** Names alike first, then a new name or nobody, then every other name of the list. */
function optionsOf(
  { say }: Speech,
  question: NameQuestion,
  members: readonly string[],
): readonly AnswerOption[] {
  const { near, canAdd, remembered } = question;
  const same = (member: string) => option(say('importSameAs', { name: member }), { kind: 'same', member });
  const mustChoose = near.length > 0 && remembered === undefined;
  return [
    ...(mustChoose ? [option(say('importChoose'), null)] : []),
    ...near.map(same),
    ...(canAdd ? [option(say('importAddName'), { kind: 'add' })] : []),
    option(say('importNobody'), { kind: 'nobody' }),
    ...members.filter((member) => !near.includes(member)).map(same),
  ];
}

/** Who a name is. */
export function nameField({ app, typed }: Import, seen: ImportPreview, question: NameQuestion): NameField {
  const { say, count } = app.speech;
  const options = optionsOf(app.speech, question, seen.members[question.list]);
  const chosen = valueOf(answerTo(question, typed.now.answers));
  const give = (answer: Answer | null): void => {
    const answers = new Map(typed.now.answers);
    if (answer) answers.set(questionKey(question), answer);
    else answers.delete(questionKey(question));
    typed.change({ answers });
  };
  const input = selectInput(options, chosen, (value) =>
    give(options.find((one) => one.value === value)?.answer ?? null),
  );
  const label = say('importNameRows', { name: question.name, rows: count('importNameRow', question.rows) });
  const field = textField({ path: `names.${questionKey(question)}`, label, input });
  return {
    question,
    field,
    answer: (answer) => {
      give(answer);
      input.value = valueOf(answer);
      field.complain(null);
    },
  };
}
