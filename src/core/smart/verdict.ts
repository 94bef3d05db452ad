import type { Language } from '../schema/words';
import type { Phrase } from '../metrics/arguments/result';
import { toJudge } from './to-judge';
import type { Criterion, CriterionPoints, FixKey, SmartResult, WordKey } from './result';

const CRITERIA: readonly Criterion[] = ['S', 'M', 'A', 'R', 'T'];
const ALL = CRITERIA.length;

/** Gathers points and corrections into a result. */
export function resultOf(points: CriterionPoints, fixes: readonly FixKey[], language: Language): SmartResult {
  const met = CRITERIA.filter((criterion) => points[criterion] > 0).length;
  return { points, met, word: wordOf(met), fixes, language };
}

function wordOf(met: number): WordKey {
  if (met === ALL) return 'smartWordSmart';
  return met >= 3 ? 'smartWordRefine' : 'smartWordRewrite';
}

/** The verdict of a sentence, in one cell: criteria met out of five, then the first correction. */
export function verdictPhrase(result: SmartResult, language: Language = result.language): Phrase {
  const [fix] = result.fixes;
  const values = { met: result.met };
  if (fix === undefined) return { key: 'smartVerdict', values, language };
  const key = result.met === ALL ? 'smartVerdictStrengthen' : 'smartVerdictFix';
  return { key, values: { ...values, fix }, language };
}

/** The verdict of a row: five letters, those not met in brackets, then the first correction. */
export function lettersPhrase(result: SmartResult, language: Language = result.language): Phrase {
  const letters = CRITERIA.map((letter) => (result.points[letter] > 0 ? letter : `[${letter}]`)).join(' ');
  const [fix] = result.fixes;
  if (fix === undefined) return { key: 'smartLetters', values: { letters }, language };
  const key = result.met === ALL ? 'smartLettersStrengthen' : 'smartLettersFix';
  return { key, values: { letters, fix }, language };
}

/** The first correction, then the criteria a sentence alone cannot tell; null when nothing is to be corrected. */
export function correctionPhrase(result: SmartResult): Phrase | null {
  const [fix] = result.fixes;
  if (fix === undefined) return null;
  const criteria = toJudge(result).join(', ');
  const { language } = result;
  return criteria === ''
    ? { key: fix, values: {}, language }
    : { key: 'smartToJudge', values: { fix, criteria }, language };
}

/** Points added up, 0 to 10. */
export function scoreOf({ points }: SmartResult): number {
  return CRITERIA.reduce((sum, criterion) => sum + points[criterion], 0);
}

export { CRITERIA };
