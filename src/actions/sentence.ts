import type { Answers } from '../contract';
import { fiscalYear } from '../core/calendar/fiscal-year';
import type { PlanAnswers } from '../core/plan/answers';
import { readSentence } from '../core/plan/read/sentence-facts';
import { objectiveRow } from '../core/plan/rows/judged';
import { today } from '../sheets/workbook';
import { judgeIn } from './judge';
import { Refused } from './refused';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sentence of the main objective as it will be written, and what SMART will say of it in the plan. */
export function judgeSentence(spreadsheet: Spreadsheet, answers: PlanAnswers): Answers['smart'] {
  const read = readSentence(answers);
  if (!read.ok) throw new Refused(read.issues);
  const { statement, fiscalStart } = read;
  const columns = objectiveRow(
    { statement, base: answers.lastYear, change: answers.growth },
    'money',
    fiscalYear(fiscalStart),
  );
  const judge = judgeIn(answers.language, today(spreadsheet));
  return { statement, verdict: judge(columns).text };
}
