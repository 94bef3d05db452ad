import type { Cut } from '../../src/contract';
import { groupWords } from '../path/group-words';
import type { WordKey } from '../words/en';

/** How each cut is named. */
export const cutWords: Readonly<Record<Cut, WordKey>> = {
  rep: groupWords.rep.title,
  product: groupWords.product.title,
  channel: groupWords.channel.title,
  month: 'months',
};
