import type { Answers } from '../contract';
import { fiscalYear } from '../core/calendar/fiscal-year';
import type { PlanAnswers } from '../core/plan/answers';
import { readSentence } from '../core/plan/read/sentence-facts';
import { objectiveRow } from '../core/plan/rows/judged';
import type { Language } from '../core/schema/words';
import { judgeSentence } from '../core/smart/check';
import { exampleOf, type ExampleOptions } from '../core/smart/example/example';
import { checkObjective } from '../core/smart/objective';
import { toJudge } from '../core/smart/to-judge';
import { say } from '../locales';
import { objectiveVerdict } from '../locales/smart';
import { today } from '../sheets/workbook';
import { Refused } from './refused';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The sentence of the main objective as it will be written, what SMART will say of it in the plan, and how to say
 * it better.
 */
export function judgeGoal(spreadsheet: Spreadsheet, answers: PlanAnswers): Answers['smart'] {
  const read = readSentence(answers);
  if (!read.ok) throw new Refused(read.issues);
  const { statement, fiscalStart } = read;
  const columns = objectiveRow(
    { statement, base: answers.lastYear, change: answers.growth },
    'money',
    fiscalYear(fiscalStart),
  );
  const { language } = answers;
  const asOf = today(spreadsheet);
  const result = checkObjective(columns, asOf, language);
  const verdict = objectiveVerdict(result, language);
  const example = betterWording(statement, { fix: result.fixes[0], asOf, language });
  return { statement, verdict, example, toJudge: toJudge(result) };
}

function betterWording(
  statement: string,
  { language, ...options }: ExampleOptions & { readonly language: Language },
): string {
  const { reading } = judgeSentence(statement, { language });
  const example = reading && exampleOf(statement, reading, options);
  return example ? say(language, example.key, example.values) : '';
}
