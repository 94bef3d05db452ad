import { PlanError } from '../../../../src/core/errors';
import { say } from '../../../../src/locales';

/** A reading refused: its key, and what people are told in each language. */
export interface Refusal {
  readonly key: string;
  readonly fr: string;
  readonly en: string;
}

/** Words a refusal in both languages. @throws Error when a blank of a sentence is not filled. */
export function worded({ key, values }: PlanError): Refusal {
  const [fr, en] = [say('fr', key, values), say('en', key, values)];
  if (/[{}]/u.test(fr + en)) throw new Error(`A blank is left in ${fr} | ${en}`);
  return { key, fr, en };
}

/** What a reading is refused for. @throws Error when it is not. */
export function refusalOf(reading: () => unknown): Refusal {
  try {
    reading();
  } catch (error) {
    if (error instanceof PlanError) return worded(error);
    throw error;
  }
  throw new Error('Nothing was refused');
}
