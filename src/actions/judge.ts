import type { Judge } from '../core/plan/rows/judged';
import type { Language } from '../core/schema/words';
import { checkObjective } from '../core/smart/objective';
import { objectiveVerdict } from '../locales/smart';

/** Judges objectives in the language of the plan: five letters, and the first thing to put right. */
export function judgeIn(language: Language, today: number): Judge {
  return (row) => {
    const result = checkObjective(row, today, language);
    return { text: objectiveVerdict(result, language), met: result.met };
  };
}
