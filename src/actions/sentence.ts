import type { Answers } from '../contract';
import type { PlanAnswers } from '../core/plan/answers';
import { readSentence } from '../core/plan/read/sentence-facts';
import { checkSmart } from '../core/smart/check';
import { today } from '../sheets/workbook';
import { smartVerdict } from '../locales/smart';
import { Refused } from './refused';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sentence of the main objective as it will be written, and what SMART says of it. */
export function judgeSentence(spreadsheet: Spreadsheet, answers: PlanAnswers): Answers['smart'] {
  const read = readSentence(answers);
  if (!read.ok) throw new Refused(read.issues);
  const result = checkSmart(read.statement, { asOf: today(spreadsheet) });
  return { statement: read.statement, verdict: smartVerdict(result, answers.language) };
}
