import type { Words } from '../../schema/words';
import { yearEnd } from '../cells';
import type { DemoContext } from '../context';
import type { DemoCell } from '../row';
import { dayInWords, inWords } from '../words';

/** What is to be sold, against last year, as a sentence. Amounts in minor units. */
export function selling(who: Words, sold: number, target: number, context: DemoContext): DemoCell {
  const [from, to, end] = [inWords(sold), inWords(target), dayInWords(yearEnd(context))];
  return {
    fr: `${who.fr} : porter le CA HT à ${to.fr} avant le ${end.fr}, contre ${from.fr} l’an dernier`,
    en: `${who.en}: bring revenue excl. tax to ${to.en} by ${end.en}, against ${from.en} last year`,
  };
}
