import type { Criterion, SmartResult } from './result';

const BEYOND_WORDS: readonly Criterion[] = ['A', 'R'];

/**
 * The criteria a sentence alone cannot tell, "to be judged" by who knows the business: A when it gives nothing for
 * or against, R when it names what is sold or measured without a reason. They count as met, so that an objective
 * the article calls SMART stays so.
 *
 * This is said where people ask for more than the verdict, and only there: after the correction in the `detail` of
 * SMART_CHECK, and under the verdict in the sidebar. The default cell and the tab of the objectives hold one
 * verdict and one correction, which nearly always would carry the same reservation.
 */
export function toJudge({ points }: SmartResult): readonly Criterion[] {
  return BEYOND_WORDS.filter((criterion) => points[criterion] === 1);
}
