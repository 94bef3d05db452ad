import type { Lexicon } from '../lexicon/lexicon';
import { everyPattern } from '../text/compiled';
import { OTHER_DATE } from './find-times';

const FIGURES = /(?<![a-z\d_.-])\d[\d.]*(?: (?:pct|cur|pts|xfold))?|date_\d{8}/gu;

/**
 * What a clause in the past tells, "we lost 12 customers in March; act", is neither the target nor the deadline: its
 * figures and months are taken out, its words stay.
 */
export function forgetPast(text: string, { past, time }: Lexicon): string {
  const months = everyPattern(String.raw`\b(?:${time.months.join('|')})\b(?! \d)`);
  return text.replace(everyPattern(past), (clause: string) =>
    clause.replace(FIGURES, OTHER_DATE).replace(months, OTHER_DATE),
  );
}
