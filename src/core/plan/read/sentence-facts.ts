import type { PlanAnswers } from '../answers';
import { objectiveSentence } from '../sentence';
import { readGrowth, readRevenue } from './amounts';
import { readFiscalStart } from './fiscal-start';
import { Issues, type FieldIssue } from './issues';
import { readCurrency, readStatement } from './texts';

export type ReadSentence =
  | { readonly ok: true; readonly statement: string; readonly fiscalStart: number }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/** The sentence of the main objective from the answers given so far: as typed, or as PAC words it. */
export function readSentence(answers: PlanAnswers): ReadSentence {
  const issues = new Issues();
  const { language } = answers;
  const statement = issues.read('statement', () => readStatement(answers.statement));
  const currency = issues.read('currency', () => readCurrency(answers.currency)) ?? 'EUR';
  const habits = { language, currency };
  const facts = {
    ...habits,
    fiscalStart: issues.read('fiscalStart', () => readFiscalStart(answers.fiscalStart)) ?? 0,
    lastYear: issues.read('lastYear', () => readRevenue(answers.lastYear, habits)) ?? 0,
    growth: issues.read('growth', () => readGrowth(answers.growth, habits)) ?? 0,
  };
  if (issues.found.length > 0) return { ok: false, issues: issues.found };
  return { ok: true, statement: statement || objectiveSentence(facts), fiscalStart: facts.fiscalStart };
}
