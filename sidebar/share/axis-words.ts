import type { HoldReason, ShareAxis } from '../../src/contract';
import { groupWords } from '../path/group-words';
import type { WordKey } from '../words/en';

export const axisWords: Readonly<Record<ShareAxis, WordKey>> = {
  rep: groupWords.rep.title,
  product: groupWords.product.title,
  channel: groupWords.channel.title,
  month: 'months',
};

/** Why an amount stays, in a word beside its name. */
export const heldWords: Readonly<Record<HoldReason, WordKey>> = {
  pin: 'heldPin',
  new_pin: 'heldNew',
  edited: 'heldEdited',
  past: 'heldPast',
  imposed: 'heldImposed',
  unlisted: 'heldUnlisted',
};
